package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.ImmediateWrites;

class FeedbackRemovalTest {

    private final FakeFeedbackIssues issues = new FakeFeedbackIssues();
    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final FeedbackRemoval removal = new FeedbackRemoval(issues, store, ImmediateWrites.create());

    @Test
    void removesTheFeedbackOfAnIssueThatIsGone() {
        recorded(1);
        recorded(2);
        issues.delete(1);

        removal.issueDeleted(1);

        assertThat(store.issueIdsAfter(0, 10)).containsExactly(2L);
    }

    @Test
    void keepsTheFeedbackOfAnIssueThatIsStillThere() {
        recorded(1);

        removal.issueDeleted(1);

        assertThat(store.find(1)).isPresent();
    }

    @Test
    void removesAllWhoseIssuesWentWithTheirProject() {
        LongStream.rangeClosed(1, 1200).forEach(this::recorded);
        LongStream.rangeClosed(400, 1200).filter(id -> id % 2 == 0).forEach(issues::delete);

        removal.issuesDeleted();

        assertThat(store.issueIdsAfter(0, 2000))
                .hasSize(1200 - 401)
                .contains(1L, 399L, 401L, 1199L)
                .doesNotContain(400L, 1200L);
    }

    private void recorded(long id) {
        issues.feedback(id, "FB-" + id);
        store.insert(new FeedbackRecord(id, FeedbackSource.OTHER, "", "Quote", LocalDate.of(2026, 1, 1), 1));
    }
}
