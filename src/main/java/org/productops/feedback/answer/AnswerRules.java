package org.productops.feedback.answer;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** Says what is wrong with the words of an answer. */
final class AnswerRules {

    private static final TextRule WORDS = TextRule.lines(10_000).mandatory();

    private AnswerRules() {}

    /** @throws org.productops.common.error.InvalidException with what is wrong */
    static String words(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String words = WORDS.check(AnswerFields.WORDS, typed, errors);
        errors.throwIfAny();
        return words;
    }
}
