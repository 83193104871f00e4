package org.productops.feedback.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

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

    /** What an address or a form says under the names in {@link InboxFields}. */
    public static InboxFilterDraft read(UnaryOperator<String> read) {
        return new InboxFilterDraft(
                read.apply(InboxFields.PROJECT),
                read.apply(InboxFields.STATE),
                read.apply(InboxFields.AREA),
                read.apply(InboxFields.KIND),
                read.apply(InboxFields.ORGANISATION),
                read.apply(InboxFields.TEXT));
    }

    /** What is said, by the names in {@link InboxFields}; what is empty is not in it. */
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(InboxFields.PROJECT, project);
        said.put(InboxFields.STATE, state);
        said.put(InboxFields.AREA, area);
        said.put(InboxFields.KIND, kind);
        said.put(InboxFields.ORGANISATION, organisation);
        said.put(InboxFields.TEXT, text);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    /** The same with another box. */
    public InboxFilterDraft in(InboxBox box) {
        return new InboxFilterDraft(project, box.word(), area, kind, organisation, text);
    }
}
