package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.VisibleIssue;

/** Words that are kept later than they were typed. */
class FeedbackKeepingTest {

    private final FeedbackFixture fixture = new FeedbackFixture();
    private final FeedbackKeeping keeping = fixture.keeping;

    private static Feedback said(String quote) {
        return FeedbackFixture.said(1, FeedbackSource.SALES, "Acme", quote, LocalDate.of(2026, 3, 1), 1);
    }

    @Test
    void theyAreKeptWithAnIssueThatHasNothing() {
        fixture.feedback(1, "FB-1");

        assertThat(keeping.keepLate(1, said("Too slow."), FeedbackFixture.NOW)).isEqualTo(LateKeeping.KEPT);

        assertThat(fixture.store.find(1).orElseThrow().quote()).isEqualTo("Too slow.");
        assertThat(fixture.told).hasSize(1);
    }

    @Test
    void theyReplaceWhatWasThereBeforeTheyWereTyped() {
        fixture.feedback(1, "FB-1");
        fixture.store.insert(said("Slow."));
        fixture.store.changedAt(1, FeedbackFixture.NOW.minus(Duration.ofHours(1)));

        assertThat(keeping.keepLate(1, said("Too slow."), FeedbackFixture.NOW)).isEqualTo(LateKeeping.KEPT);

        assertThat(fixture.store.find(1).orElseThrow().quote()).isEqualTo("Too slow.");
        assertThat(fixture.store.find(1).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void whatWasChangedAfterwardsStands() {
        fixture.feedback(1, "FB-1");
        fixture.store.insert(said("Not slow any more."));
        fixture.store.changedAt(1, FeedbackFixture.NOW.plus(Duration.ofMillis(1)));

        assertThat(keeping.keepLate(1, said("Too slow."), FeedbackFixture.NOW)).isEqualTo(LateKeeping.CHANGED_SINCE);

        assertThat(fixture.store.find(1).orElseThrow().quote()).isEqualTo("Not slow any more.");
    }

    @Test
    void whatAnIssueHasAlreadyIsNotWrittenASecondTime() {
        VisibleIssue issue = fixture.feedback(1, "FB-1");

        assertThat(keeping.keepFirst(issue, said("Slow."))).isTrue();
        assertThat(keeping.keepFirst(issue, said("Too slow."))).isFalse();

        assertThat(fixture.store.find(1).orElseThrow().quote()).isEqualTo("Slow.");
        assertThat(fixture.told).hasSize(1);
    }

    @Test
    void nothingIsKeptOfAnIssueThatIsNotThere() {
        assertThat(keeping.keepLate(1, said("Too slow."), FeedbackFixture.NOW)).isEqualTo(LateKeeping.GONE);

        assertThat(fixture.store.find(1)).isEmpty();
        assertThat(fixture.told).isEmpty();
    }
}
