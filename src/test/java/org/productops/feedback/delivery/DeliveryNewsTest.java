package org.productops.feedback.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.testing.fakes.FakeSettings;

class DeliveryNewsTest {

    private final DeliveryFixture delivery = new DeliveryFixture();
    private final FakeSettings settings = new FakeSettings();
    private final DeliveryNews news = new DeliveryNews(delivery.events, delivery.items(), delivery.followers, settings);

    @Test
    void followsAnIssueOnceFeedbackIsLinkedToIt() {
        delivery.issue(101, DeliveryState.RESOLVED);
        delivery.link(101, 1);
        delivery.events.tell(List.of(
                new FeedbackEvent(Kind.LINKED, 1, 101, 7, "", delivery.now),
                FeedbackEvent.ofFeedback(Kind.TRIAGED, 2, 7, "", delivery.now),
                FeedbackEvent.ofFeedback(Kind.HEARD, 3, 7, "", delivery.now),
                // Of an issue that was deleted.
                FeedbackEvent.ofFeedback(Kind.TRIAGED, -4, 7, "", delivery.now)));

        news.run();

        assertThat(delivery.store.find(101)).isPresent();
        assertThat(delivery.decided).containsExactly(1L, 2L);
        delivery.decided.clear();
        // What following told is read the next time, and nothing of it concerns feedback; what is read again is.
        news.run();
        news.run();
        delivery.decided.clear();
        news.run();
        assertThat(delivery.decided).isEmpty();
    }

    @Test
    void beginsAnewWhereTheNumbersDo() {
        settings.keep("feedback.delivery.read", "900");
        delivery.events.tell(List.of(FeedbackEvent.ofFeedback(Kind.TRIAGED, 2, 7, "", delivery.now)));

        news.run();

        assertThat(delivery.decided).containsExactly(2L);
        assertThat(settings.text("feedback.delivery.read")).contains("1");
    }
}
