package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.Snapshots;

/**
 * Which glossaries there are, and as many of them in memory as fit. Asks for no permission; pages, macros and programs ask
 * {@link ConceptService} and its neighbours.
 */
@ConfluenceComponent
public class GlossaryLibrary {

    /**
     * So much memory all glossaries take at most; those that nobody reads go first. Where more is read than fits, each reader waits
     * for what another one has just put out, so on a big heap there is room for many.
     */
    private static final long MOST_BYTES =
            Math.max(64L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 8);

    private final Snapshot<GlossaryContent> contents;
    private final Snapshot<GlossaryDirectory> directory;

    @Inject
    public GlossaryLibrary(ConceptStore concepts, GlossaryStore glossaries, Snapshots snapshots) {
        this(concepts, glossaries, snapshots, MOST_BYTES);
    }

    GlossaryLibrary(ConceptStore concepts, GlossaryStore glossaries, Snapshots snapshots, long mostBytes) {
        this.contents = snapshots.open("glossary", new Contents(concepts), mostBytes);
        this.directory = snapshots.open("glossaries", new Directories(glossaries), mostBytes);
    }

    /** Which glossaries there are; no statement as long as nothing changes. */
    public GlossaryDirectory directory() {
        return directory.get(Snapshot.ALL);
    }

    /** The content of a glossary; nothing for 0. No statement as long as nothing changes. */
    public GlossaryContent content(long glossaryId) {
        return glossaryId == 0 ? GlossaryContent.EMPTY : contents.get(key(glossaryId));
    }

    /** What writers of the content of glossaries change. */
    Snapshot<GlossaryContent> contents() {
        return contents;
    }

    /** What writers of glossaries as such, and of choices, change. */
    public Snapshot<GlossaryDirectory> directories() {
        return directory;
    }

    static String key(long glossaryId) {
        return String.valueOf(glossaryId);
    }

    private record Directories(GlossaryStore store) implements SnapshotSource<GlossaryDirectory> {

        @Override
        public GlossaryDirectory load(String key) {
            return GlossaryDirectory.of(store.all(), store.choices());
        }

        @Override
        public long weigh(GlossaryDirectory value) {
            return 1;
        }
    }

    private record Contents(ConceptStore store) implements SnapshotSource<GlossaryContent> {

        @Override
        public GlossaryContent load(String key) {
            long id = Long.parseLong(key);
            return GlossaryContent.of(store.all(id), store.domains(id));
        }

        @Override
        public Optional<GlossaryContent> catchUp(String key, GlossaryContent known, long since) {
            long id = Long.parseLong(key);
            return Optional.of(store.changedSince(id, since)
                    .map(changed -> known.with(changed).withDomains(store.domains(id)))
                    // Of concepts that were removed nothing is left to read but that they are missing.
                    .filter(each -> each.size() == store.count(id))
                    .orElseGet(() -> known.renewed(store.all(id), store.domains(id))));
        }

        @Override
        public long weigh(GlossaryContent value) {
            return value.bytes();
        }
    }
}
