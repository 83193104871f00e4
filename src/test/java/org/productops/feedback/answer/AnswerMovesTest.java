package org.productops.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.delivery.DeliveryFixture;
import org.productops.feedback.delivery.DeliveryItems;
import org.productops.feedback.delivery.DeliveryLinks;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.item.FakeFeedbackIssueFacts;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.InMemoryFeedbackItemStore;
import org.productops.feedback.item.TriageState;
import org.productops.testing.fakes.FakeIssues;

class AnswerMovesTest {

    private final DeliveryFixture delivery = new DeliveryFixture();
    private final FakeIssues issues = new FakeIssues();
    private final FakeFeedbackIssueFacts facts = new FakeFeedbackIssueFacts();
    private final InMemoryFeedbackItemStore store = new InMemoryFeedbackItemStore();
    private final FeedbackItems feedback =
            new FeedbackItems(store, facts, delivery.events, delivery.storage.issueWrites(issues), delivery.clock);
    private final Links links = new Links();
    private final AnswerMoves moves = new AnswerMoves(links, delivery.store, store, feedback, delivery.clock);
    private DeliveryItems items;

    @BeforeEach
    void start() {
        delivery.followers.add(moves);
        items = delivery.items();
        for (long id : List.of(1L, 2L, 3L)) {
            issues.add(id, "FB-" + id, "feedback");
            facts.put(id, DeliveryFixture.PROJECT, "checkout", "Feedback " + id, delivery.now);
            feedback.follow(id);
        }
        delivery.link(101, 2);
        build(101, DeliveryState.STARTED);
        feedback.become(1, TriageState.ACCEPTED, "");
        links.all.add(new DeliveryLinks.Link(1, 101));
        links.all.add(new DeliveryLinks.Link(2, 101));
    }

    private void build(long id, DeliveryState state) {
        delivery.issue(id, state);
        items.follow(Set.of(id));
    }

    private TriageState state(long id) {
        return store.find(id).orElseThrow().state();
    }

    @Test
    void acceptedFeedbackIsToBeAnsweredWhenItsIssueIsResolved() {
        build(101, DeliveryState.RESOLVED);

        assertThat(state(1)).isEqualTo(TriageState.TO_ANSWER);
        assertThat(state(2)).as("nobody has decided on it").isEqualTo(TriageState.NEW);
        assertThat(delivery.events.kinds()).contains(Kind.TO_ANSWER);
    }

    @Test
    void whatIsAcceptedLaterIsToBeAnsweredThen() {
        build(101, DeliveryState.RELEASED);
        feedback.become(2, TriageState.ACCEPTED, "");

        moves.decided(Set.of(2L, 3L, 99L));

        assertThat(state(2)).isEqualTo(TriageState.TO_ANSWER);
        assertThat(state(3)).isEqualTo(TriageState.NEW);
    }

    @Test
    void aReopenedIssueTakesItBackUnlessAnotherOneIsDone() {
        delivery.link(102, 1);
        links.all.add(new DeliveryLinks.Link(1, 102));
        build(101, DeliveryState.RESOLVED);
        build(102, DeliveryState.RESOLVED);

        build(101, DeliveryState.STARTED);
        assertThat(state(1)).isEqualTo(TriageState.TO_ANSWER);
        build(102, DeliveryState.OPEN);
        assertThat(state(1)).isEqualTo(TriageState.ACCEPTED);
    }

    @Test
    void whatIsAnsweredStaysAnswered() {
        build(101, DeliveryState.RESOLVED);
        feedback.become(1, TriageState.ANSWERED, "");

        build(101, DeliveryState.STARTED);
        build(101, DeliveryState.RELEASED);

        assertThat(state(1)).isEqualTo(TriageState.ANSWERED);
    }

    @Test
    void whatIsLinkedToNothingWaitsAsSomebodySaid() {
        feedback.become(3, TriageState.TO_ANSWER, "");

        moves.decided(Set.of(3L));

        assertThat(state(3)).isEqualTo(TriageState.TO_ANSWER);
    }

    private static final class Links implements DeliveryLinks {
        private final List<Link> all = new ArrayList<>();

        @Override
        public List<Link> ofDeliveries(Collection<Long> deliveryIds) {
            return all.stream()
                    .filter(link -> deliveryIds.contains(link.deliveryId()))
                    .toList();
        }

        @Override
        public List<Link> ofFeedback(Collection<Long> feedbackIds) {
            return all.stream()
                    .filter(link -> feedbackIds.contains(link.feedbackId()))
                    .toList();
        }
    }
}
