package org.productops.feedback.answer;

import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * What the words of a project's answers are made of.
 *
 * @param projectId the project
 * @param text with placeholders in braces; empty for the plugin's own, in the reader's language
 * @param version counts the changes, from 1 on; 0 as long as nobody has written any
 */
public record AnswerTemplate(long projectId, String text, long version) implements Versioned {

    public AnswerTemplate {
        Objects.requireNonNull(text, "text");
    }

    /** What a project has that has written none. */
    static AnswerTemplate none(long projectId) {
        return new AnswerTemplate(projectId, "", 0);
    }
}
