package org.productops.release;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** What a sign-off must be. */
final class SignOffRules {

    private static final TextRule NOTE = TextRule.lines(1000);

    private SignOffRules() {}

    /**
     * The note to be kept.
     *
     * @throws org.productops.common.error.InvalidException with what is wrong with it
     */
    static String note(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String note = NOTE.check(ReleaseFields.NOTE, typed, errors);
        errors.throwIfAny();
        return note;
    }
}
