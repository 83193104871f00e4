package org.productops.feedback.answer;

import java.util.Objects;

/**
 * A template as somebody typed it.
 *
 * @param text see {@link AnswerTemplate}
 */
public record AnswerTemplateDraft(String text) {

    public AnswerTemplateDraft {
        text = Objects.requireNonNullElse(text, "");
    }
}
