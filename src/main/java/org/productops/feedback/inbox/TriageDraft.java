package org.productops.feedback.inbox;

import java.util.Objects;

/**
 * A decision as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param decision the name of a {@link Decision}
 * @param area key, name or path of the product area that the feedback is about; empty to leave it as it is
 * @param delivery for {@link Decision#LINK} the key of the issue that it is evidence for
 * @param importance for {@link Decision#LINK} and {@link Decision#CREATE} how much that matters to them; empty for what the
 *     feedback says
 * @param project for {@link Decision#CREATE} the key of the project
 * @param type for {@link Decision#CREATE} the id of the issue type
 * @param summary for {@link Decision#CREATE} the summary; empty for that of the feedback
 * @param other for {@link Decision#MERGE} and {@link Decision#NOT_SAME} the key of the other feedback
 * @param until for {@link Decision#LATER} the day as {@code 2026-01-31}
 * @param reason for {@link Decision#DECLINE} why; may be given with others
 */
public record TriageDraft(
        String decision,
        String area,
        String delivery,
        String importance,
        String project,
        String type,
        String summary,
        String other,
        String until,
        String reason) {

    public TriageDraft {
        decision = tidy(decision);
        area = tidy(area);
        delivery = tidy(delivery);
        importance = tidy(importance);
        project = tidy(project);
        type = tidy(type);
        summary = tidy(summary);
        other = tidy(other);
        until = tidy(until);
        reason = tidy(reason);
    }

    /** The same with another area; as it is if that is empty. */
    TriageDraft about(String other) {
        return other.isEmpty()
                ? this
                : new TriageDraft(
                        decision, other, delivery, importance, project, type, summary, this.other, until, reason);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
