package org.productops.feedback.similar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.index.IndexedText;
import org.productops.common.issue.VisibleIssue;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakeSettings;

/** The index over texts in memory, with the areas of {@link AreaFixture}; {@code admin} is logged in. */
public final class SimilarFixture implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-10T12:00:00Z");

    public final AreaFixture areas = new AreaFixture();
    public final FakeIssues issues = new FakeIssues();
    final FakeSource source = new FakeSource();
    final Map<String, List<String>> terms = new HashMap<>();
    Instant now = START;

    final SimilarIndex index = new SimilarIndex(source, () -> now);
    final AreaWords words = new AreaWords(areas.library, () -> Map.copyOf(terms));
    final FakeSettings settings = new FakeSettings();
    final SimilarNodes nodes = new SimilarNodes(settings, () -> now, "node <1>");
    final SimilarFollower follower = new SimilarFollower(index, words, nodes, () -> now);
    public final SimilarIndexService service =
            new SimilarIndexService(index, follower, nodes, new Access(areas.people));
    public final SimilarFeedback similar = new SimilarFeedback(index, follower, issues, new Access(areas.people));
    public final AreaProposals proposals = new AreaProposals(similar, words, follower, new Access(areas.people));

    /** Texts that are stored, and when they were changed. */
    static final class FakeSource implements SimilarSource {

        private final TreeMap<Long, IndexedText> texts = new TreeMap<>();
        private final List<ChangedText> changes = new ArrayList<>();
        int reads;

        void put(long id, String area, String text, Instant at) {
            texts.put(id, new IndexedText(id, area, text));
            changes.removeIf(change -> change.issueId() == id);
            changes.add(new ChangedText(id, at.toEpochMilli()));
        }

        void delete(long id) {
            texts.remove(id);
            changes.removeIf(change -> change.issueId() == id);
        }

        @Override
        public List<Long> issueIdsAfter(long issueId, int most) {
            return texts.tailMap(issueId, false).keySet().stream().limit(most).toList();
        }

        @Override
        public List<IndexedText> texts(Collection<Long> issueIds) {
            reads += issueIds.size();
            return issueIds.stream().map(texts::get).filter(Objects::nonNull).toList();
        }

        @Override
        public List<ChangedText> changedSince(long millis, int most) {
            return changes.stream()
                    .filter(change -> change.at() >= millis)
                    .sorted(Comparator.comparingLong(ChangedText::at))
                    .limit(most)
                    .toList();
        }
    }

    /** Something was said now, in an issue that all may see. */
    public VisibleIssue said(long id, String areaKey, String text) {
        source.put(id, areaKey, text, now);
        return issues.add(id, "FB-" + id, "feedback");
    }

    /** Takes over what is stored. */
    public SimilarFixture follow() {
        words.follow();
        index.follow();
        return this;
    }

    /** As the thread of its own does it. */
    public void followAsTheThreadDoes() {
        follower.follow();
    }

    @Override
    public void close() {
        follower.stop();
        index.close();
    }
}
