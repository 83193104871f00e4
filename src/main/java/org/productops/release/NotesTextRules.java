package org.productops.release;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** What the notes of a release must be. */
public final class NotesTextRules {

    /** Nobody reads more. */
    private static final TextRule NOTES = TextRule.lines(100_000);

    private NotesTextRules() {}

    /**
     * The notes to be kept.
     *
     * @throws org.productops.common.error.InvalidException with what is wrong with them
     */
    public static String notes(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String text = NOTES.check(ReleaseFields.NOTES, typed, errors);
        errors.throwIfAny();
        return text;
    }
}
