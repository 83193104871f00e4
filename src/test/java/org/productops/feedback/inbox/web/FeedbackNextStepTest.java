package org.productops.feedback.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.common.setup.NextStepView.Way;
import org.productops.feedback.inbox.InboxFixture;

class FeedbackNextStepTest {

    private final InboxFixture given = new InboxFixture();
    private final FeedbackNextStep step = new FeedbackNextStep(given.inbox);

    @Test
    void isDoneOnceThereIsFeedbackAndLeadsToTheInboxFirst() {
        assertThat(step.view().done()).isFalse();
        assertThat(step.view().ways()).extracting(Way::id).containsExactly("inbox", "organisations");

        given.feedback(1, 0);

        assertThat(step.view().done()).isTrue();
    }
}
