package org.productops.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.Gap;
import org.productops.readiness.check.OtherLists;

class CriterionCheckTest {

    private final OutcomeFixture outcomes = new OutcomeFixture();
    private final SuccessCriterionCheck defined = new SuccessCriterionCheck(outcomes.store);
    private final OutcomeReviewedCheck reviewed = new OutcomeReviewedCheck(outcomes.store);
    private final FakeFacts facts = new FakeFacts();

    CriterionCheckTest() {
        facts.id = OptionalLong.of(1);
    }

    private Optional<Message> missing(CriterionCheck check) {
        return check.gap(facts, new Check(check.kind(), "", ""), OtherLists.NONE)
                .map(Gap::why);
    }

    private void review(SuccessCriterion criterion, String result) {
        outcomes.people.actAs("mia");
        outcomes.reviews.review(
                "PAY-1", criterion.id(), criterion.version(), new OutcomeReviewDraft(result, "", "Learned"));
    }

    @Test
    void anIssueWithoutACriterionHasNeither() {
        assertThat(missing(defined)).contains(Message.of("productops.outcome.gap.criterion"));
        assertThat(missing(reviewed)).contains(Message.of("productops.outcome.gap.criterion"));
        assertThat(defined.isJudgedOnCreate()).isFalse();
        assertThat(reviewed.isJudgedOnCreate()).isFalse();
    }

    @Test
    void aCriterionIsEnoughForOneAndItsReviewForTheOther() {
        SuccessCriterion first = outcomes.define();
        SuccessCriterion second = outcomes.define();
        assertThat(missing(defined)).isEmpty();
        assertThat(missing(reviewed)).contains(Message.of("productops.outcome.gap.reviewed", 2L));

        review(first, "MET");
        assertThat(missing(reviewed)).contains(Message.of("productops.outcome.gap.reviewed", 1L));
        review(second, "NOT_MET");
        assertThat(missing(reviewed)).isEmpty();
        assertThat(missing(defined)).isEmpty();
    }

    @Test
    void whatWasDroppedIsReviewedAndDefinesNothingAnyMore() {
        review(outcomes.define(), "DROPPED");

        assertThat(missing(defined)).contains(Message.of("productops.outcome.gap.criterion"));
        assertThat(missing(reviewed)).isEmpty();
    }

    @Test
    void anIssueThatIsBeingCreatedHasNone() {
        outcomes.define();
        facts.id = OptionalLong.empty();

        assertThat(missing(defined)).isPresent();
        assertThat(missing(reviewed)).isPresent();
    }
}
