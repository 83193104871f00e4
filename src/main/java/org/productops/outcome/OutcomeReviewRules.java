package org.productops.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns a draft into what came out, or says at each field what is wrong with it. */
final class OutcomeReviewRules {

    private static final TextRule NUMBER = TextRule.line(255);
    private static final TextRule LEARNED = TextRule.lines(10_000);

    private OutcomeReviewRules() {}

    /**
     * What came out.
     *
     * @param today the day of the review
     * @param userKey the key of who reviews
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static OutcomeReview apply(OutcomeReviewDraft draft, LocalDate today, String userKey) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = draft.result().strip();
        Optional<Outcome> result = Outcome.named(name);
        if (result.isEmpty()) {
            errors.at(
                    CriterionFields.RESULT,
                    name.isEmpty()
                            ? Message.of("productops.outcome.error.result-empty")
                            : Message.of("productops.outcome.error.result-unknown", TextRule.beginning(name)));
        }
        String number = NUMBER.check(CriterionFields.NUMBER, draft.number(), errors);
        String learned = LEARNED.check(CriterionFields.LEARNED, draft.learned(), errors);
        // What went as hoped may speak for itself; what did not is worth nothing without why.
        if (learned.isEmpty() && result.filter(each -> each != Outcome.MET).isPresent()) {
            errors.at(CriterionFields.LEARNED, Message.of("productops.outcome.error.learned-empty"));
        }
        errors.throwIfAny();
        return new OutcomeReview(result.orElseThrow(), number, learned, today, userKey);
    }
}
