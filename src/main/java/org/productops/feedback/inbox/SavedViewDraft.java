package org.productops.feedback.inbox;

import java.util.Objects;

/**
 * What a saved view is to be, as somebody sent it. What is missing is empty.
 *
 * @param name what it is called
 * @param query the filter, as the page's address has it
 * @param project the key of the project whose people all see it; empty for its owner's alone
 */
public record SavedViewDraft(String name, String query, String project) {

    public SavedViewDraft {
        name = Objects.requireNonNullElse(name, "");
        query = Objects.requireNonNullElse(query, "");
        project = Objects.requireNonNullElse(project, "").strip();
    }
}
