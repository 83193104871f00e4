package org.productops.readiness.issue;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** What is to be said where an item does not apply to an issue: why. */
final class NotApplicableRules {

    private static final TextRule REASON = TextRule.lines(1000).mandatory();

    private NotApplicableRules() {}

    /**
     * The reason to be kept.
     *
     * @throws org.productops.common.error.InvalidException with what is wrong with it
     */
    static String reason(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String reason = REASON.check(ItemService.Fields.REASON, typed, errors);
        errors.throwIfAny();
        return reason;
    }
}
