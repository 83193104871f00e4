package org.productops.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.item.TriageState;

class AnswerDigestTest {

    private final AnswerFixture answers = new AnswerFixture();
    private final AnswerDigest digest =
            new AnswerDigest(answers.delivery.events, answers.product, answers.issues, answers.delivery.clock);

    @BeforeEach
    void release() {
        answers.feedback(1, "Mia", "Acme", "Faster, please");
        answers.feedback(2, "Liam", "Zeta", "Slow!");
        answers.reporters.put(1L, "anna");
        answers.reporters.put(2L, "ben");
        answers.link(1, 101);
        answers.accept(1);
        answers.delivery.later(Duration.ofHours(3));
    }

    @Test
    void whoBroughtFeedbackIsToldThatItIsThere() {
        assertThat(digest.people()).isEmpty();
        answers.build(101, DeliveryState.RELEASED);

        assertThat(digest.people()).containsExactly("anna");
        assertThat(digest.part("anna")).isPresent();
        assertThat(digest.part("ben")).isEmpty();
        answers.issues.hide(1);
        assertThat(digest.part("anna")).isEmpty();
    }

    @Test
    void thatIsNewsForADayOnlyAndNoneIfItCameBack() {
        answers.build(101, DeliveryState.RELEASED);
        answers.delivery.later(Duration.ofHours(1));
        answers.service.tell(new AnswerDraft("FB-1", "It is there"));
        assertThat(digest.people()).containsExactly("anna");
        answers.delivery.later(Duration.ofHours(1));
        answers.service.comeBack("FB-1", "");
        assertThat(digest.people()).isEmpty();
        answers.accept(1);
        answers.items.become(1, TriageState.ANSWERED, "");
        assertThat(digest.people()).containsExactly("anna");
        answers.delivery.later(Duration.ofDays(2));
        assertThat(digest.people()).isEmpty();
    }
}
