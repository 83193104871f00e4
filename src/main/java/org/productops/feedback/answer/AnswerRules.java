package org.productops.feedback.answer;

import java.util.List;
import java.util.function.Supplier;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Says what is wrong with the words of an answer. */
final class AnswerRules {

    private static final TextRule WORDS = TextRule.lines(10_000).mandatory();

    private AnswerRules() {}

    /**
     * The words.
     *
     * @param drafted what is drafted: what people said may look like a placeholder, and stays as it is
     * @throws org.productops.common.error.InvalidException with what is wrong
     */
    static String words(String typed, Supplier<String> drafted) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String words = words(AnswerFields.WORDS, typed, drafted, errors);
        errors.throwIfAny();
        return words;
    }

    /** As {@link #words(String, Supplier)}, at a field of its own. */
    static String words(String field, String typed, Supplier<String> drafted, FieldErrors.Collector errors) {
        String words = WORDS.check(field, typed, errors);
        List<String> placeholders = AnswerWords.placeholders(words);
        if (!placeholders.isEmpty()) {
            String draft = drafted.get();
            placeholders.stream()
                    .filter(each -> !draft.contains(each))
                    .findFirst()
                    .ifPresent(each -> errors.at(field, Message.of("productops.answer.error.placeholder-told", each)));
        }
        return words;
    }
}
