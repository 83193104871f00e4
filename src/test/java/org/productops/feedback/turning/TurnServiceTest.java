package org.productops.feedback.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.evidence.EvidenceFixture;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

class TurnServiceTest {

    private static final FeedbackDraft SAID = new FeedbackDraft("CUSTOMER", "Acme", "It is slow.", "2026-03-01");

    private final TurnFixture fixture = new TurnFixture();
    private final EvidenceFixture evidence = fixture.evidence;
    private final FeedbackFixture feedback = fixture.feedback;
    private final TurnFixture.Product product = fixture.product;
    private final TurnService turning = fixture.turning;

    @BeforeEach
    void issue() {
        feedback.issues.add(new FakeIssue(7, "PAY-7", "Checkout is slow", "bug", true));
    }

    @Test
    void proposesWhatTheIssueSays() {
        TurnView view = turning.open("PAY-7");

        assertThat(view.obstacle()).isEmpty();
        assertThat(view.proposed().quote()).isEqualTo("Ten seconds!");
        assertThat(view.proposed().speaker()).isEqualTo("Anna Frey");
        assertThat(view.proposed().saidBy()).isEqualTo("COLLEAGUE");
        assertThat(view.proposed().heardOn()).isEqualTo("2026-02-03");

        product.description = " ";
        assertThat(turning.open("PAY-7").proposed().quote()).isEqualTo("Checkout is slow");
        product.description = "word ".repeat(3000);
        assertThat(turning.open("PAY-7").proposed().quote()).hasSizeBetween(9_900, 10_000);
    }

    @Test
    void changesTheTypeAndKeepsWhatWasSaid() {
        VisibleIssue turned = turning.turn("PAY-7", new TurnDraft("TYPE", SAID));

        assertThat(turned.typeId()).isEqualTo(FeedbackFixture.FEEDBACK);
        assertThat(feedback.store.find(7).orElseThrow().quote()).isEqualTo("It is slow.");
        assertThat(product.made).isZero();
        assertThat(keys(() -> turning.turn("PAY-7", new TurnDraft("TYPE", SAID))))
                .containsExactly("productops.feedback.turn.error.is-feedback");
    }

    @Test
    void createsFeedbackOnceAndLinksItWhereTheIssueStaysAsItIs() {
        VisibleIssue created = turning.turn("PAY-7", new TurnDraft("ISSUE", SAID));

        assertThat(created.key()).isEqualTo("FB-1001");
        assertThat(created.summary()).isEqualTo("Checkout is slow");
        assertThat(feedback.issues.find("PAY-7").orElseThrow().typeId()).isEqualTo("bug");
        assertThat(evidence.store.ofDelivery(7))
                .extracting(link -> link.feedbackId())
                .containsExactly(1001L);
        assertThat(keys(() -> turning.turn("PAY-7", new TurnDraft("ISSUE", SAID))))
                .containsExactly("productops.feedback.turn.error.turned");
        feedback.issues.hide(1001);
        assertThat(keys(() -> turning.open("PAY-7"))).containsExactly("productops.feedback.turn.error.turned-unseen");
        assertThat(product.made).isEqualTo(1);

        feedback.issues.delete(1001);
        feedback.store.forget(List.of(1001L));
        assertThat(turning.turn("PAY-7", new TurnDraft("", SAID)).key()).isEqualTo("FB-1002");
    }

    @Test
    void changesNoTypeWhereSomethingIsInTheWay() {
        product.obstacle = Optional.of(Message.of("productops.feedback.turn.obstacle.sub-task"));

        assertThat(keys(() -> turning.turn("PAY-7", new TurnDraft("TYPE", SAID))))
                .containsExactly("productops.feedback.turn.obstacle.sub-task");
        product.obstacle = Optional.empty();
        feedback.feedback(50, "FB-50");
        evidence.keeping.linked(50, 7, Optional.of(Importance.USEFUL));
        assertThat(turning.open("PAY-7").obstacle().map(Message::key))
                .contains("productops.feedback.turn.obstacle.linked");
        assertThat(feedback.store.find(7)).isEmpty();
    }

    @Test
    void changesNothingWhereAnythingIsWrong() {
        FeedbackDraft wrong = new FeedbackDraft("", "", "", "soon");

        assertThat(catchThrowableOfType(
                                InvalidException.class, () -> turning.turn("PAY-7", new TurnDraft("TYPE", wrong)))
                        .errors()
                        .fields())
                .containsOnlyKeys("source", "quote", "heardOn");
        product.refuses = true;
        assertThat(keys(() -> turning.turn("PAY-7", new TurnDraft("TYPE", SAID))))
                .containsExactly("productops.feedback.turn.error.type-kept");
        assertThat(catchThrowableOfType(
                                InvalidException.class, () -> turning.turn("PAY-7", new TurnDraft("MAGIC", SAID)))
                        .errors()
                        .fields())
                .containsOnlyKeys("way");
        assertThat(feedback.store.find(7)).isEmpty();
        assertThat(feedback.issues.find("PAY-7").orElseThrow().typeId()).isEqualTo("bug");
    }

    @Test
    void goesOnWhereSomebodyWasInterruptedAfterTheTypeHadChanged() {
        feedback.feedback(7, "PAY-7");

        turning.turn("PAY-7", new TurnDraft("TYPE", SAID));

        assertThat(feedback.store.find(7)).map(Feedback::source).contains(FeedbackSource.CUSTOMER);
    }

    @Test
    void proposesWhatWasKeptWhenTheIssueWasFeedbackBefore() {
        feedback.store.insert(
                FeedbackFixture.said(7, FeedbackSource.SALES, "Acme", "Said before", LocalDate.of(2026, 1, 2), 1));

        assertThat(turning.open("PAY-7").proposed().quote()).isEqualTo("Said before");
        turning.turn("PAY-7", new TurnDraft("TYPE", SAID));
        assertThat(feedback.store.find(7).orElseThrow().quote()).isEqualTo("It is slow.");
    }

    @Test
    void isForThoseWhoMayEditTheIssueWhereThereIsFeedback() {
        assertThat(turning.mayTurn(feedback.issues.find("PAY-7").orElseThrow())).isTrue();
        product.offers = false;
        assertThat(turning.mayTurn(feedback.issues.find("PAY-7").orElseThrow())).isFalse();
        assertThat(keys(() -> turning.open("PAY-7"))).containsExactly("productops.feedback.turn.error.not-set-up");
        product.offers = true;
        feedback.issues.lock(7);
        assertThat(turning.mayTurn(feedback.issues.find("PAY-7").orElseThrow())).isFalse();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> turning.open("PAY-7"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> turning.open("PAY-8"));
        feedback.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> turning.turn("PAY-7", new TurnDraft("TYPE", SAID)));
    }

    private static List<String> keys(Runnable action) {
        return catchThrowableOfType(InvalidException.class, action::run).errors().general().stream()
                .map(Message::key)
                .toList();
    }
}
