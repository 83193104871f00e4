package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.answer.AnswerTemplateView;

/**
 * The words of a project's answers.
 *
 * @param projectKey the key of the project
 * @param text with placeholders in curly brackets; empty for the usual words
 * @param usual the usual words, in the language of the caller
 * @param version counts the changes; 0 as long as there was none
 */
record AnswerTemplateJson(
        @JsonProperty("projectKey") String projectKey,
        @JsonProperty("text") String text,
        @JsonProperty("usual") String usual,
        @JsonProperty("version") long version) {

    static AnswerTemplateJson of(AnswerTemplateView view) {
        return new AnswerTemplateJson(view.project().key(), view.template().text(), view.usual(), view.version());
    }
}
