package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.area.AreaHolderNames;
import org.productops.area.HolderRules;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.SortKey;
import org.productops.common.text.TextOrder;
import org.productops.common.user.People;

/**
 * Glossaries as such: which there are, who edits them and what they are for. Global ones are made and removed by those who
 * administer the product; that of a space is there with the space.
 */
@ConfluenceComponent
public class GlossaryService {

    private final GlossaryStore store;
    private final ConceptStore concepts;
    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final Access productAccess;
    private final Spaces spaces;
    private final People people;
    private final SnapshotWrites writes;
    private final AuditLog audit;
    private final List<GlossaryRemains> remains;

    @Inject
    public GlossaryService(
            GlossaryStore store,
            ConceptStore concepts,
            GlossaryLibrary library,
            GlossaryAccess access,
            Access productAccess,
            Spaces spaces,
            People people,
            SnapshotWrites writes,
            AuditLog audit,
            List<GlossaryRemains> remains) {
        this.store = store;
        this.concepts = concepts;
        this.library = library;
        this.access = access;
        this.productAccess = productAccess;
        this.spaces = spaces;
        this.people = people;
        this.writes = writes;
        this.audit = audit;
        this.remains = List.copyOf(remains);
    }

    /** The glossaries that the caller may read, global ones first, by name; those of spaces in which nothing was written are not there. */
    public Slice<ListedGlossary> list(Locale language, Paging paging) {
        TextOrder order = TextOrder.of(language);
        List<GlossaryPlace> places = library.directory().all().stream()
                .flatMap(glossary -> access.find(glossary).stream())
                .sorted(Comparator.comparing((GlossaryPlace place) -> !place.isGlobal())
                        .thenComparing(
                                (GlossaryPlace place) -> order.key(place.name()), Comparator.<SortKey>naturalOrder())
                        .thenComparing(GlossaryPlace::key))
                .toList();
        boolean readOnly = access.isReadOnly();
        return Slice.of(places, paging).map(place -> listed(place, readOnly));
    }

    private ListedGlossary listed(GlossaryPlace place, boolean readOnly) {
        GlossaryContent content = library.content(place.glossaryId());
        boolean editor = access.isEditor(place);
        return new ListedGlossary(
                place,
                library.directory()
                        .find(place.glossaryId())
                        .map(Glossary::description)
                        .orElse(""),
                content.size(),
                editor
                        ? (int) content.concepts().stream()
                                .filter(Concept::isProposal)
                                .count()
                        : 0,
                editor && !readOnly,
                access.isAdministrator(place) && !readOnly);
    }

    /**
     * One glossary in short.
     *
     * @throws org.productops.common.error.NotFoundException if there is none, or none that the caller may read
     * @throws org.productops.common.error.NotPermittedException if an anonymous caller may not read it, or there is none
     */
    public ListedGlossary find(String key) {
        return listed(access.visible(key), access.isReadOnly());
    }

    /** Whether the caller may make global glossaries. */
    public boolean mayCreate() {
        return productAccess.isAdministrator() && !access.isReadOnly();
    }

    /**
     * For those who are about to make a global glossary.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public void requireMayCreate() {
        productAccess.requireAdministrator();
        if (access.isReadOnly()) {
            throw new BusyException(Message.of("productops.glossary.error.read-only"));
        }
    }

    /**
     * A glossary with its settings, for those who administer it. That of a space in which nothing was written has no id and the
     * version 0.
     *
     * @throws org.productops.common.error.NotFoundException if there is none, or none that the caller may read
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer it
     */
    public Glossary settings(String key) {
        GlossaryPlace place = access.visible(key);
        access.requireIsAdministrator(place);
        return stored(place, library.directory());
    }

    /**
     * Makes a global glossary.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link GlossaryFields}
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public Glossary create(GlossaryDraft draft) {
        String user = productAccess.requireAdministrator();
        if (access.isReadOnly()) {
            throw new BusyException(Message.of("productops.glossary.error.read-only"));
        }
        GlossaryRules rules = rules(user);
        rules.create(draft, library.directory());
        return writes.change(library.directories(), Snapshot.ALL, writing -> {
            Glossary made = store.put(rules.create(draft, writing.value()));
            audit.record(AuditEntry.configuration(
                    user,
                    "productops.glossary.audit.glossary-created",
                    made.key(),
                    FieldChange.between(Map.of(), texts(made))));
            return Change.by(directory -> directory.with(made), made);
        });
    }

    /**
     * Changes the settings of a glossary; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @throws org.productops.common.error.InvalidException as {@link #create}
     * @throws ConflictException if it is at another version by now
     */
    public Glossary update(String key, long version, GlossaryDraft draft) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireAdministrator(place);
        GlossaryRules rules = rules(user);
        rules.change(draft, stored(place, library.directory()));
        return writes.change(library.directories(), Snapshot.ALL, writing -> {
            access.requireThere(place);
            Glossary before = stored(place, version, writing.value());
            Glossary after = rules.change(draft, before);
            if (before.id() != 0 && after.withVersion(before.version()).equals(before)) {
                return Change.none(before);
            }
            Glossary kept = store.put(after);
            audit.record(AuditEntry.configuration(
                    user,
                    before.id() == 0
                            ? "productops.glossary.audit.glossary-created"
                            : "productops.glossary.audit.glossary-changed",
                    kept.key(),
                    FieldChange.between(before.id() == 0 ? Map.of() : texts(before), texts(kept))));
            return Change.by(directory -> directory.with(kept), kept);
        });
    }

    /**
     * Removes a global glossary with all that is in it.
     *
     * @param version the version that the caller had read
     * @param confirmation whether the caller was told what goes with it
     * @throws UnconfirmedException if not: it tells
     * @throws ConflictException if it is at another version by now
     * @throws InvalidException if it is that of a space, which goes with the space
     */
    public void delete(String key, long version, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireAdministrator(place);
        if (!place.isGlobal()) {
            throw InvalidException.general(Message.of("productops.glossary.error.goes-with-space", place.name()));
        }
        Glossary gone = writes.change(library.directories(), Snapshot.ALL, writing -> {
            Glossary glossary = stored(place, version, writing.value());
            requireConfirmed(glossary, writing.value(), confirmation);
            store.delete(glossary);
            audit.record(AuditEntry.configuration(
                    user,
                    "productops.glossary.audit.glossary-deleted",
                    glossary.key(),
                    FieldChange.between(texts(glossary), Map.of())));
            return Change.by(directory -> directory.without(glossary), glossary);
        });
        // Nobody finds it any more, and who waits for its lock is told so.
        writes.change(library.contents(), GlossaryLibrary.key(gone.id()), writing -> {
            concepts.deleteAll(gone.id());
            remains.forEach(each -> each.forget(gone.id()));
            return Change.by(any -> GlossaryContent.EMPTY, gone);
        });
    }

    private void requireConfirmed(Glossary glossary, GlossaryDirectory directory, Confirmation confirmation) {
        List<Message> facts = new ArrayList<>();
        GlossaryContent content = library.content(glossary.id());
        if (content.size() > 0) {
            facts.add(Message.of("productops.glossary.delete-glossary.concepts", content.size()));
        }
        int domains = content.domains().all().size();
        if (domains > 0) {
            facts.add(Message.of("productops.glossary.delete-glossary.domains", domains));
        }
        int subscribers = directory.subscribers(glossary.id()).size();
        if (subscribers > 0) {
            facts.add(Message.of("productops.glossary.delete-glossary.spaces", subscribers));
        }
        UnconfirmedException question = new UnconfirmedException(facts)
                .agreement(Message.of("productops.glossary.delete-glossary.agree", glossary.name()));
        confirmation.require(question);
    }

    private GlossaryRules rules(String user) {
        return new GlossaryRules(new HolderRules(people, user), spaces.language());
    }

    private static Glossary stored(GlossaryPlace place, long version, GlossaryDirectory directory) {
        Glossary stored = stored(place, directory);
        ConflictException.check(stored, version, Message.of("productops.glossary.error.conflict", place.name()));
        return stored;
    }

    private static Glossary stored(GlossaryPlace place, GlossaryDirectory directory) {
        if (place.isGlobal()) {
            return directory.global(place.key()).orElseThrow(() -> GlossaryAccess.noGlossary(place.key()));
        }
        return directory
                .ofSpace(place.spaceId())
                .orElseGet(() ->
                        new Glossary(0, place.spaceId(), place.key(), "", "", place.language(), List.of(), false, 0));
    }

    private Map<String, String> texts(Glossary glossary) {
        AreaHolderNames names = new AreaHolderNames(people);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(GlossaryFields.NAME, glossary.name());
        fields.put(GlossaryFields.DESCRIPTION, glossary.description());
        fields.put(GlossaryFields.LANGUAGE, LanguageTag.of(glossary.language()));
        fields.put(
                GlossaryFields.EDITORS, glossary.editors().stream().map(names).collect(Collectors.joining(", ")));
        fields.put(GlossaryFields.SHARED_WITH_JIRA, String.valueOf(glossary.sharedWithJira()));
        return fields;
    }
}
