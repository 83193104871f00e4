package org.productops.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.access.Access;
import org.productops.common.audit.AuditLog;
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
    public final InMemoryRemovedSpaceStore removedSpaces = new InMemoryRemovedSpaceStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final FakeStorage storage = new FakeStorage();
    public final FakeSpaces spaces = new FakeSpaces();
    public final ReaderLanguage language = () -> this.locale;
    public final GlossaryLibrary library = new GlossaryLibrary(store, storage.snapshots());
    public final GlossaryService service = service(storage);
    public final GlossaryCleanUp cleanUp = cleanUp(storage);

    /** The language of whoever reads. */
    public Locale locale = Locale.ENGLISH;

    /** Whether the product is in its read-only mode. */
    public boolean readOnly;

    /** Whether anonymous people see {@code DOC}. */
    public boolean open;

    /** How often somebody asked whether a space may be seen. */
    public int visibilityChecks;

    /** The same glossaries, while somebody else is saving. */
    public GlossaryService busyService() {
        return service(new FakeStorage().busy());
    }

    /** The same glossaries on another node, of whose changes this one hears nothing yet. */
    public GlossaryService onOtherNode() {
        FakeStorage other = storage.otherNode();
        return new GlossaryService(
                store,
                new GlossaryLibrary(store, other.snapshots()),
                spaces,
                new Access(people),
                other.snapshotWrites(),
                audit);
    }

    /** The clean-up, while somebody is saving. */
    public GlossaryCleanUp busyCleanUp() {
        return cleanUp(new FakeStorage().busy());
    }

    private GlossaryService service(FakeStorage writing) {
        return service(writing, audit);
    }

    /** The same glossaries, whose changes are written and recorded elsewhere. */
    GlossaryService service(FakeStorage writing, AuditLog log) {
        return new GlossaryService(store, library, spaces, new Access(people), writing.snapshotWrites(), log);
    }

    GlossaryCleanUp cleanUp(FakeStorage writing) {
        return new GlossaryCleanUp(
                store, removedSpaces, spaces, library, writing.snapshotWrites(), writing.transactions());
    }

    /** Adds a term to {@code DOC} as it is, without a check; only before anybody reads. */
    public Concept term(String name, String definition) {
        return term(DOC, name, definition);
    }

    /** Adds a term as it is, without a check; only before anybody reads. */
    public Concept term(GlossarySpace space, String name, String definition) {
        return term(space, name, definition, List.of(), "");
    }

    /** Adds a term as it is, without a check; only before anybody reads. */
    public Concept term(GlossarySpace space, String name, String definition, List<String> synonyms, String abbreviation) {
        return store.insert(new Concept(0, space.id(), name, definition, synonyms, abbreviation, 1), 0);
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
        public boolean canView(String key) {
            visibilityChecks++;
            return isOneOf("key-anna") || key.equals("DOC") && (open || isOneOf("key-ben", "key-root"));
        }

        @Override
        public boolean canAdminister(String key) {
            return isOneOf("key-anna");
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        private boolean isOneOf(String... keys) {
            return people.currentUserKey().filter(Set.of(keys)::contains).isPresent();
        }
    }
}
