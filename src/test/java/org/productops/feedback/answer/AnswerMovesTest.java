package org.productops.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.delivery.DeliveryNews;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.item.TriageState;
import org.productops.testing.fakes.FakeSettings;

class AnswerMovesTest {

    private final AnswerFixture answers = new AnswerFixture();

    @BeforeEach
    void start() {
        for (long id : new long[] {1, 2, 3}) {
            answers.feedback(id, "Mia", "Acme", "Faster, please");
        }
        answers.link(1, 101);
        answers.link(2, 101);
        answers.build(101, DeliveryState.STARTED);
        answers.accept(1);
    }

    @Test
    void acceptedFeedbackIsToBeAnsweredWhenItsIssueIsResolved() {
        answers.build(101, DeliveryState.RESOLVED);

        assertThat(answers.state(1)).isEqualTo(TriageState.TO_ANSWER);
        assertThat(answers.state(2)).as("nobody has decided on it").isEqualTo(TriageState.NEW);
        assertThat(answers.delivery.events.kinds()).contains(Kind.TO_ANSWER);
    }

    @Test
    void whatIsAcceptedLaterIsToBeAnsweredThen() {
        answers.build(101, DeliveryState.RELEASED);
        answers.accept(2);

        answers.moves.decided(Set.of(2L, 3L, 99L));

        assertThat(answers.state(2)).isEqualTo(TriageState.TO_ANSWER);
        assertThat(answers.state(3)).isEqualTo(TriageState.NEW);
    }

    @Test
    void aReopenedIssueTakesItBackUnlessAnotherOneIsDone() {
        answers.link(1, 102);
        answers.build(101, DeliveryState.RESOLVED);
        answers.build(102, DeliveryState.RESOLVED);

        answers.build(101, DeliveryState.STARTED);
        assertThat(answers.state(1)).isEqualTo(TriageState.TO_ANSWER);
        answers.build(102, DeliveryState.OPEN);
        assertThat(answers.state(1)).isEqualTo(TriageState.ACCEPTED);
    }

    @Test
    void whatWaitsForItsAnswerHoldsUpAChecklist() {
        LinkedWaitingFeedback waiting = new LinkedWaitingFeedback(answers.links, answers.store);
        assertThat(waiting.linkedTo(101)).as("accepted and not answered").isEqualTo(1);
        assertThat(waiting.linkedTo(999)).isZero();
        answers.build(101, DeliveryState.RESOLVED);
        assertThat(waiting.linkedTo(101)).isEqualTo(1);
        answers.service.tell(new AnswerDraft("FB-1", "It is there"));
        assertThat(waiting.linkedTo(101)).isZero();
    }

    @Test
    void whatIsAnsweredStaysAnswered() {
        answers.build(101, DeliveryState.RESOLVED);
        answers.items.become(1, TriageState.ANSWERED, "");

        answers.build(101, DeliveryState.STARTED);
        answers.build(101, DeliveryState.RELEASED);

        assertThat(answers.state(1)).isEqualTo(TriageState.ANSWERED);
    }

    @Test
    void whatIsLinkedToNothingWaitsAsSomebodySaid() {
        answers.items.become(3, TriageState.TO_ANSWER, "");

        answers.moves.decided(Set.of(3L));

        assertThat(answers.state(3)).isEqualTo(TriageState.TO_ANSWER);
    }

    @Test
    void whatCameBackIsNotAnsweredWithWhatWasThereBefore() {
        answers.build(101, DeliveryState.RELEASED);
        answers.delivery.later(Duration.ofHours(1));
        answers.service.tell(new AnswerDraft("FB-1", "It is there"));
        answers.delivery.later(Duration.ofHours(1));
        answers.service.comeBack("FB-1", "It is not faster");
        assertThat(answers.state(1)).isEqualTo(TriageState.NEW);
        assertThat(answers.delivery.events.kinds()).contains(Kind.CAME_BACK);

        answers.accept(1);
        answers.moves.decided(Set.of(1L));
        assertThat(answers.state(1)).isEqualTo(TriageState.ACCEPTED);

        answers.link(1, 102);
        answers.delivery.later(Duration.ofHours(1));
        answers.build(102, DeliveryState.RESOLVED);
        assertThat(answers.state(1)).isEqualTo(TriageState.TO_ANSWER);
    }

    @Test
    void whatIsNoDuplicateAfterAllIsToBeAnsweredIfItsIssueWasResolvedMeanwhile() {
        DeliveryNews news = new DeliveryNews(
                answers.delivery.events, answers.delivery.items(), answers.delivery.followers, new FakeSettings());
        answers.accept(2, 3);
        answers.items.change(2, item -> item.mergedWith(3, answers.delivery.now));
        answers.build(101, DeliveryState.RESOLVED);
        assertThat(answers.state(2)).isEqualTo(TriageState.MERGED);

        answers.items.change(2, item -> item.unmerged(answers.delivery.now));
        assertThat(answers.state(2)).isEqualTo(TriageState.ACCEPTED);
        assertThat(answers.delivery.events.kinds()).contains(Kind.UNMERGED);
        news.run();

        assertThat(answers.state(2)).isEqualTo(TriageState.TO_ANSWER);
    }

    @Test
    void whatIsNoDuplicateAfterAllDoesNotWaitIfItsIssueWasReopenedMeanwhile() {
        DeliveryNews news = new DeliveryNews(
                answers.delivery.events, answers.delivery.items(), answers.delivery.followers, new FakeSettings());
        answers.accept(2);
        answers.build(101, DeliveryState.RESOLVED);
        news.run();
        assertThat(answers.state(2)).isEqualTo(TriageState.TO_ANSWER);
        answers.items.change(2, item -> item.mergedWith(3, answers.delivery.now));
        answers.build(101, DeliveryState.STARTED);

        answers.items.change(2, item -> item.unmerged(answers.delivery.now));
        news.run();

        assertThat(answers.state(2)).isEqualTo(TriageState.ACCEPTED);
    }
}
