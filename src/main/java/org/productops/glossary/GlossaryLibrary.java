package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.Snapshots;

/**
 * The glossaries of spaces in memory, as many as fit. Asks for no permission; pages, macros and programs ask
 * {@link GlossaryService}.
 */
@ConfluenceComponent
public class GlossaryLibrary {

    /** So much memory the glossaries of all spaces take at most; those that nobody reads go first. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Snapshot<GlossaryContent> snapshot;

    @Inject
    public GlossaryLibrary(ConceptStore store, Snapshots snapshots) {
        this.snapshot = snapshots.open("glossary", new Source(store), MOST_BYTES);
    }

    /** The glossary of a space; no statement as long as nothing changes. */
    GlossaryContent of(GlossarySpace space) {
        return snapshot.get(key(space.id()));
    }

    Snapshot<GlossaryContent> snapshot() {
        return snapshot;
    }

    static String key(long spaceId) {
        return String.valueOf(spaceId);
    }

    private record Source(ConceptStore store) implements SnapshotSource<GlossaryContent> {

        @Override
        public GlossaryContent load(String key) {
            return GlossaryContent.of(store.all(Long.parseLong(key)));
        }

        @Override
        public Optional<GlossaryContent> catchUp(String key, GlossaryContent known, long since) {
            long spaceId = Long.parseLong(key);
            Optional<GlossaryContent> next = store.changedSince(spaceId, since)
                    .map(changed -> with(known, changed))
                    // Of terms that were removed nothing is left to read but that they are missing.
                    .filter(each -> each.size() == store.count(spaceId));
            return Optional.of(next.orElseGet(() -> known.renewed(store.all(spaceId))));
        }

        private static GlossaryContent with(GlossaryContent known, List<Concept> changed) {
            GlossaryContent next = known;
            for (Concept term : changed) {
                next = next.with(term);
            }
            return next;
        }

        @Override
        public long weigh(GlossaryContent value) {
            return value.bytes();
        }
    }
}
