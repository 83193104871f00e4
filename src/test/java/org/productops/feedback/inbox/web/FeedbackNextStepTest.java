package org.productops.feedback.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.productops.common.setup.NextStepView.Way;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.InMemoryFeedbackItemStore;

class FeedbackNextStepTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final InMemoryFeedbackItemStore items = new InMemoryFeedbackItemStore();
    private final FeedbackNextStep step = new FeedbackNextStep(items);

    @Test
    void isDoneOnceThereIsFeedbackAndLeadsToTheInboxFirst() {
        assertThat(step.view().done()).isFalse();
        assertThat(step.view().ways()).extracting(Way::id).containsExactly("inbox", "organisations");

        items.insert(FeedbackItem.undecided(new FeedbackIssueFact(1, 10, "", "Slow", NOW), NOW));

        assertThat(step.view().done()).isTrue();
    }
}
