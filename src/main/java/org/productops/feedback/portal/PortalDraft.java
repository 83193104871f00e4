package org.productops.feedback.portal;

import java.util.List;

/**
 * A portal as somebody typed it; nothing is checked yet. See {@link Portal}.
 *
 * @param questions in their order
 */
public record PortalDraft(
        String title, String address, String introduction, String group, boolean active, List<Question> questions) {

    public PortalDraft {
        questions = List.copyOf(questions);
    }

    /** A question as somebody typed it. See {@link PortalQuestion}. */
    public record Question(String field, boolean mandatory, String label, String help) {}
}
