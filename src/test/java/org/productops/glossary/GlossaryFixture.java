package org.productops.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.access.Access;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSnapshots;
import org.productops.testing.fakes.ImmediateWrites;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The glossary feature without a product. {@code anna} administers the spaces {@code DOC} and {@code SECRET};
 * {@code ben} sees {@code DOC} only, and so does everybody else if {@link #open} is set. {@code anna} is logged in.
 */
public final class GlossaryFixture {

    public final FakePeople people =
            new FakePeople().user("anna").user("ben").administrator("root").actAs("anna");
    public final InMemoryTermStore store = new InMemoryTermStore();
    public final RecordingAudit audit = new RecordingAudit();
    public final Spaces spaces = new FakeSpaces();
    public final ReaderLanguage language = () -> Locale.ENGLISH;
    public final GlossaryService service = new GlossaryService(
            store, spaces, new Access(people), ImmediateWrites.create(), audit, FakeSnapshots.create());

    /** Whether anonymous people see {@code DOC}. */
    public boolean open;

    /** How often somebody asked whether a space may be seen. */
    public int visibilityChecks;

    /** Adds a term to {@code DOC} as it is, without a check. */
    public Term term(String name, String definition) {
        return term("DOC", name, definition);
    }

    /** Adds a term as it is, without a check. */
    public Term term(String spaceKey, String name, String definition) {
        return store.create(spaceKey, new TermDraft(name, definition, List.of(), ""));
    }

    private final class FakeSpaces implements Spaces {
        private final Map<String, String> names = Map.of("DOC", "Product <documentation>", "SECRET", "Secret plans");

        @Override
        public Optional<GlossarySpace> find(String key) {
            String canonical = key == null ? "" : key.toUpperCase(Locale.ROOT);
            return Optional.ofNullable(names.get(canonical))
                    .map(name -> new GlossarySpace(canonical, name, "/display/" + canonical));
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

        private boolean isOneOf(String... keys) {
            return people.currentUserKey().filter(Set.of(keys)::contains).isPresent();
        }
    }
}
