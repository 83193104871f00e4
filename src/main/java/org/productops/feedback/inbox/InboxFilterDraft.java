package org.productops.feedback.inbox;

import java.util.Objects;

/**
 * What somebody wants to see of the inbox, as an address says it; what is empty leaves nothing out.
 *
 * @param project the key of a project
 * @param state the word of an {@link InboxBox}
 * @param area the key of an area, with all below it; {@value #NO_AREA} for what has none
 * @param kind the name of a {@link org.productops.feedback.FeedbackKind}
 * @param organisation a name of an organisation
 * @param text words of the summary
 */
public record InboxFilterDraft(
        String project, String state, String area, String kind, String organisation, String text) {

    /** Stands for no area. */
    public static final String NO_AREA = "none";

    public InboxFilterDraft {
        project = tidy(project);
        state = tidy(state);
        area = tidy(area);
        kind = tidy(kind);
        organisation = tidy(organisation);
        text = tidy(text);
    }

    private static String tidy(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** The same with another box. */
    public InboxFilterDraft in(InboxBox box) {
        return new InboxFilterDraft(project, box.word(), area, kind, organisation, text);
    }
}
