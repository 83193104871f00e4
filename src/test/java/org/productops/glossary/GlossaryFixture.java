package org.productops.glossary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.AreaCopyLibrary;
import org.productops.area.copy.AreaCopyService;
import org.productops.area.copy.CopiedArea;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
import org.productops.common.link.CopyState;
import org.productops.common.link.InMemoryCopyStore;
import org.productops.common.text.Texts;
import org.productops.glossary.match.InflectedWords;
import org.productops.glossary.proposal.PageWordService;
import org.productops.glossary.proposal.WordFixture;
import org.productops.glossary.scope.GlossaryChoiceService;
import org.productops.glossary.web.GlossaryServices;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The glossary feature without a product. {@code anna} administers the spaces {@code DOC} and {@code SECRET};
 * {@code ben} sees {@code DOC} only, and so does everybody else if {@link #open} is set. {@code anna} is logged in.
 */
public final class GlossaryFixture {

    public static final GlossarySpace DOC = new GlossarySpace(7, "DOC", "Product <documentation>", "/display/DOC");
    public static final GlossarySpace SECRET = new GlossarySpace(8, "SECRET", "Secret plans", "/display/SECRET");

    public final FakePeople people =
            new FakePeople().user("anna").user("ben").administrator("root").actAs("anna");
    public final InMemoryConceptStore store = new InMemoryConceptStore();
    public final InMemoryGlossaryStore glossaries = new InMemoryGlossaryStore();
    public final InMemoryRemovedSpaceStore removedSpaces = new InMemoryRemovedSpaceStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final FakeSpaces spaces = new FakeSpaces();
    public final ReaderLanguage language = () -> this.locale;

    /** What changes are called; nothing is known of product areas. */
    public ConceptChangeTexts changeTexts(Texts texts) {
        return new ConceptChangeTexts(
                texts,
                language,
                new AreaCopyService(
                        new AreaCopyLibrary(
                                json -> Optional.empty(), new InMemoryCopyStore(), new FakeStorage().snapshots()),
                        new Access(people),
                        people));
    }

    /** The language of whoever reads. */
    public Locale locale = Locale.ENGLISH;

    /** What day it is. */
    public Instant now = Instant.parse("2026-03-02T10:00:00Z");

    /** Whether the product is in its read-only mode. */
    public boolean readOnly;

    /** Whether anonymous people see {@code DOC}, and may use the product. */
    public boolean open;

    /** Who administers {@code DOC} and other spaces beside {@code anna}, as far as they see them; by key. */
    public final Set<String> administrators = new HashSet<>();

    /** The spaces that are seen by those who see {@code DOC}; by key. */
    public final Set<String> visible = new HashSet<>(Set.of("DOC"));

    /** Who may not comment. */
    public final Set<String> silent = new HashSet<>();

    /** What is kept of glossaries elsewhere; others add theirs before anything is removed. */
    public final List<GlossaryRemains> others = new ArrayList<>();

    private final List<GlossaryRemains> remains = List.of(id -> others.forEach(each -> each.forget(id)));

    /** As whom the product sees a thread that serves no request; by key. */
    public Optional<String> onBehalf = Optional.empty();

    /** How often somebody asked for the keys of spaces. */
    public int keyQuestions;

    /** How often somebody asked whether a space may be seen. */
    public int visibilityChecks;

    /** What Jira has told of its product areas; to be set before anybody asks. */
    public AreaCopy areas = AreaCopy.NOTHING;

    public final AreaCopyService areaCopies = areaCopies();
    public final GlossaryLibrary library = new GlossaryLibrary(store, glossaries, storage.snapshots());
    public final GlossaryAccess access = access(library);
    public final ConceptService service = service(storage);
    public final GlossaryCleanUp cleanUp = cleanUp(storage);

    public final GlossaryService glossaryService = new GlossaryService(
            glossaries,
            store,
            library,
            access,
            new Access(people),
            spaces,
            people,
            storage.snapshotWrites(),
            audit,
            remains);
    public final DomainService domains = new DomainService(library, access, writes());
    public final ConceptSearchService search =
            new ConceptSearchService(library, access, people, () -> now, areaCopies, new InflectedWords());
    public final ConceptBulkService bulk =
            new ConceptBulkService(access, writes(), people, () -> now, areaCopies, new InflectedWords());
    public final ConceptHistoryService history = new ConceptHistoryService(access, audit);

    /** What editors decide. */
    public ConceptDecisionService decisions() {
        return new ConceptDecisionService(access, writes());
    }

    private AreaCopyService areaCopies() {
        InMemoryCopyStore copies = new InMemoryCopyStore();
        copies.replace("areas", CopyState.NONE, "{}");
        AreaCopyLibrary copy = new AreaCopyLibrary(json -> Optional.of(areas), copies, storage.snapshots());
        return new AreaCopyService(copy, new Access(people), people);
    }

    private GlossaryAccess access(GlossaryLibrary of) {
        return new GlossaryAccess(of, spaces, new Access(people), people);
    }

    /** What pages do besides reading and writing concepts. */
    public GlossaryServices pageServices(ConceptService concepts) {
        return pageServices(concepts, new WordFixture(this).service);
    }

    /** The same, with these words of pages. */
    public GlossaryServices pageServices(ConceptService concepts, PageWordService words) {
        return new GlossaryServices(
                concepts,
                search,
                decisions(),
                bulk,
                history,
                domains,
                glossaryService,
                new GlossaryChoiceService(glossaries, library, access, writes(), storage.snapshotWrites(), audit),
                words);
    }

    /** The same glossaries, while somebody else is saving. */
    public ConceptService busyService() {
        return service(new FakeStorage().busy());
    }

    /** The same glossaries on another node, of whose changes this one hears nothing yet. */
    public ConceptService onOtherNode() {
        FakeStorage other = storage.otherNode();
        GlossaryLibrary there = new GlossaryLibrary(store, glossaries, other.snapshots());
        return service(there, other, audit);
    }

    /** The clean-up, while somebody is saving. */
    public GlossaryCleanUp busyCleanUp() {
        return cleanUp(new FakeStorage().busy());
    }

    private ConceptService service(FakeStorage writing) {
        return service(writing, audit);
    }

    /** The same glossaries, whose changes are written and recorded elsewhere. */
    ConceptService service(FakeStorage writing, AuditLog log) {
        return service(library, writing, log);
    }

    private ConceptService service(GlossaryLibrary of, FakeStorage writing, AuditLog log) {
        GlossaryAccess guard = access(of);
        return new ConceptService(
                store, of, guard, writes(of, guard, writing, log), people, () -> now, new InflectedWords(), areaCopies);
    }

    /** Glossaries that are kept elsewhere, for these people and spaces. */
    public ConceptService service(
            ConceptStore concepts, GlossaryStore kept, GlossaryLibrary of, FakeStorage writing, AuditLog log) {
        GlossaryAccess guard = access(of);
        return new ConceptService(
                concepts,
                of,
                guard,
                writes(concepts, kept, of, writing, log),
                people,
                () -> now,
                new InflectedWords(),
                areaCopies);
    }

    /** How the content of glossaries is written that are kept elsewhere. */
    public ConceptWrites writes(
            ConceptStore concepts, GlossaryStore kept, GlossaryLibrary of, FakeStorage writing, AuditLog log) {
        return new ConceptWrites(concepts, kept, of, access(of), writing.snapshotWrites(), log);
    }

    /** How the content of glossaries is written. */
    public ConceptWrites writes() {
        return writes(library, access, storage, audit);
    }

    private ConceptWrites writes(GlossaryLibrary of, GlossaryAccess guard, FakeStorage writing, AuditLog log) {
        return new ConceptWrites(store, glossaries, of, guard, writing.snapshotWrites(), log);
    }

    GlossaryCleanUp cleanUp(FakeStorage writing) {
        return new GlossaryCleanUp(
                store,
                glossaries,
                removedSpaces,
                spaces,
                library,
                writing.snapshotWrites(),
                writing.transactions(),
                remains);
    }

    /** Adds a concept to {@code DOC} as it is, without a check; only before anybody reads. */
    public Concept concept(String name, String definition) {
        return concept(DOC, name, definition);
    }

    /** Adds a concept as it is, without a check; only before anybody reads. */
    public Concept concept(GlossarySpace space, String name, String definition) {
        return concept(space, name, definition, List.of(), "");
    }

    /** Adds an English concept as it is, without a check; only before anybody reads. */
    public Concept concept(
            GlossarySpace space, String name, String definition, List<String> synonyms, String abbreviation) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(name, Locale.ENGLISH, TermStatus.PREFERRED));
        synonyms.forEach(synonym -> terms.add(Term.of(synonym, Locale.ENGLISH, TermStatus.ADMITTED)));
        if (!abbreviation.isEmpty()) {
            terms.add(Term.of(abbreviation, Locale.ENGLISH, TermStatus.ADMITTED).withType(TermType.ABBREVIATION));
        }
        return concept(space, terms, List.of(new Explanation(Locale.ENGLISH, definition, "")));
    }

    /** Adds an approved concept as it is, without a check; only before anybody reads. */
    public Concept concept(GlossarySpace space, List<Term> terms, List<Explanation> explanations) {
        Concept concept = new Concept(
                0,
                glossary(space).id(),
                ConceptStatus.APPROVED,
                Concept.Classification.NONE,
                Concept.Care.NONE,
                List.of(),
                explanations,
                terms,
                1);
        return store.insert(List.of(concept), 0).get(0);
    }

    /** The glossary of a space; made if there is none. */
    public Glossary glossary(GlossarySpace space) {
        return glossaries
                .ofSpace(space.id())
                .orElseGet(() -> glossaries.put(
                        new Glossary(0, space.id(), space.key(), "", "", Locale.ENGLISH, List.of(), false, 1)));
    }

    /** How many concepts the glossary of a space has. */
    public int count(long spaceId) {
        return glossaries
                .ofSpace(spaceId)
                .map(glossary -> store.count(glossary.id()))
                .orElse(0);
    }

    /** A product area as Jira tells of it, on top. */
    public static CopiedArea area(String key, String name) {
        return new CopiedArea(
                key, name, name, "", "", "", false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /** What somebody types who writes an English concept with a name, another word and a short definition. */
    public static ConceptDraft draft(String name, String definition, String... synonyms) {
        List<TermDraft> terms = new ArrayList<>();
        terms.add(TermDraft.of(name, "en", ""));
        for (String synonym : synonyms) {
            terms.add(TermDraft.of(synonym, "en", ""));
        }
        return ConceptDraft.of(terms, List.of(new ExplanationDraft("en", definition, "")));
    }

    /** Spaces as the one who is logged in may see them. */
    public final class FakeSpaces implements Spaces {
        private final Map<String, GlossarySpace> all = new HashMap<>(Map.of("DOC", DOC, "SECRET", SECRET));

        /** Adds a space, or puts it in place of the one with its key. */
        public void add(GlossarySpace space) {
            all.put(space.key().toUpperCase(Locale.ROOT), space);
        }

        /** From now on, no space has the key. */
        public void remove(String key) {
            all.remove(key);
        }

        @Override
        public Optional<GlossarySpace> find(String key) {
            return Optional.ofNullable(all.get(key == null ? "" : key.toUpperCase(Locale.ROOT)));
        }

        @Override
        public Map<Long, String> keys(Set<Long> spaceIds) {
            keyQuestions++;
            return all.values().stream()
                    .filter(space -> spaceIds.contains(space.id()))
                    .collect(Collectors.toMap(GlossarySpace::id, GlossarySpace::key));
        }

        @Override
        public boolean canView(String key) {
            visibilityChecks++;
            return isOneOf("key-anna") || visible.contains(key) && (open || isOneOf("key-ben", "key-root"));
        }

        @Override
        public boolean mayUse() {
            return open || user().isPresent();
        }

        @Override
        public boolean canComment(String key) {
            return canView(key) && user().filter(user -> !silent.contains(user)).isPresent();
        }

        @Override
        public Locale language() {
            return Locale.ENGLISH;
        }

        @Override
        public boolean canAdminister(String key) {
            return isOneOf("key-anna")
                    || canView(key) && user().filter(administrators::contains).isPresent();
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        private boolean isOneOf(String... keys) {
            return user().filter(Set.of(keys)::contains).isPresent();
        }

        private Optional<String> user() {
            return onBehalf.or(people::currentUserKey);
        }
    }
}
