package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.answer.AnswerTemplateDraft;

/**
 * What a caller sends to change the words of a project's answers.
 *
 * @param text with placeholders in curly brackets; empty for the usual words
 */
record AnswerTemplateBody(@JsonProperty("text") String text) implements JsonBody {

    AnswerTemplateDraft draft() {
        return new AnswerTemplateDraft(text);
    }
}
