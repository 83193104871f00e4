package org.productops.feedback.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Says what is wrong with what was typed. */
final class AnswerRules {

    private static final TextRule TEMPLATE = TextRule.lines(4_000);
    private static final TextRule WORDS = TextRule.lines(10_000).mandatory();
    private static final TextRule REASON = TextRule.lines(2_000);

    private AnswerRules() {}

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    static AnswerTemplate template(AnswerTemplateDraft draft, long projectId, long version) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String text = TEMPLATE.check(AnswerFields.TEXT, draft.text(), errors);
        List<String> unknown = AnswerWords.unknown(text);
        if (!unknown.isEmpty()) {
            errors.at(
                    AnswerFields.TEXT,
                    Message.of(
                            "productops.answer.error.placeholder",
                            TextRule.beginning(unknown.get(0)),
                            Arrays.stream(AnswerPlaceholder.values())
                                    .map(AnswerPlaceholder::braced)
                                    .collect(Collectors.joining(", "))));
        }
        errors.throwIfAny();
        return new AnswerTemplate(projectId, text, version);
    }

    /** @throws org.productops.common.error.InvalidException with what is wrong */
    static String words(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String words = WORDS.check(AnswerFields.WORDS, typed, errors);
        errors.throwIfAny();
        return words;
    }

    /** @throws org.productops.common.error.InvalidException with what is wrong */
    static String reason(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String reason = REASON.check(AnswerFields.REASON, typed, errors);
        errors.throwIfAny();
        return reason;
    }
}
