package org.productops.feedback.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns a draft into a template, or says what is wrong with it. */
final class AnswerTemplateRules {

    private static final TextRule TEXT = TextRule.lines(4_000);

    private AnswerTemplateRules() {}

    /** @throws org.productops.common.error.InvalidException with all that is wrong */
    static AnswerTemplate apply(AnswerTemplateDraft draft, long projectId, long version) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String text = TEXT.check(AnswerFields.TEXT, draft.text(), errors);
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
}
