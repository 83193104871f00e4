package org.productops.feedback.answer;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** Says what is wrong with why an answer did not settle it. */
final class ComeBackRules {

    private static final TextRule REASON = TextRule.lines(2_000);

    private ComeBackRules() {}

    /** @throws org.productops.common.error.InvalidException with what is wrong */
    static String reason(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String reason = REASON.check(AnswerFields.REASON, typed, errors);
        errors.throwIfAny();
        return reason;
    }
}
