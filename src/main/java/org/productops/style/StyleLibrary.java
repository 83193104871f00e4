package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.Snapshots;

/**
 * Which style guides there are, and the rules of as many as fit in memory. Asks for no permission; pages and programs ask
 * {@link StyleGuideService} and its neighbours.
 */
@ConfluenceComponent
public class StyleLibrary {

    /** So much memory the rules of all guides take at most; those that nobody asks for go first. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Snapshot<GuideContent> contents;
    private final Snapshot<StyleDirectory> directory;

    @Inject
    public StyleLibrary(StyleRuleStore rules, StyleGuideStore guides, Snapshots snapshots) {
        this.contents = snapshots.open("style-rules", new Contents(rules), MOST_BYTES);
        this.directory = snapshots.open("style-guides", new Directories(guides), MOST_BYTES);
    }

    /** Which guides there are; no statement as long as nothing changes. */
    public StyleDirectory directory() {
        return directory.get(Snapshot.ALL);
    }

    /** The rules of a guide. No statement as long as nothing changes. */
    public GuideContent content(long guideId) {
        return guideId == 0 ? GuideContent.EMPTY : contents.get(key(guideId));
    }

    /** What writers of rules change; they hold the {@link #directories} meanwhile. */
    Snapshot<GuideContent> contents() {
        return contents;
    }

    /** What writers of guides as such, and of choices, change. */
    Snapshot<StyleDirectory> directories() {
        return directory;
    }

    static String key(long guideId) {
        return String.valueOf(guideId);
    }

    private record Directories(StyleGuideStore store) implements SnapshotSource<StyleDirectory> {

        @Override
        public StyleDirectory load(String key) {
            return StyleDirectory.of(store.all(), store.choices());
        }

        @Override
        public long weigh(StyleDirectory value) {
            return 1;
        }
    }

    private record Contents(StyleRuleStore store) implements SnapshotSource<GuideContent> {

        @Override
        public GuideContent load(String key) {
            return GuideContent.of(store.all(Long.parseLong(key)));
        }

        @Override
        public Optional<GuideContent> catchUp(String key, GuideContent known, long since) {
            long id = Long.parseLong(key);
            return store.changedSince(id, since)
                    .map(known::with)
                    // Of rules that were removed nothing is left to read but that they are missing.
                    .filter(each -> each.size() == store.count(id));
        }

        @Override
        public long weigh(GuideContent value) {
            return value.bytes();
        }
    }
}
