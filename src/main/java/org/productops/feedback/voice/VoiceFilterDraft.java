package org.productops.feedback.voice;

import java.util.Objects;

/**
 * What is to be ranked and which feedback is to count, as an address says it; see {@link VoiceFilter}. What is empty leaves
 * nothing out.
 *
 * @param of the id of a {@link VoiceRanking}; areas if it is empty
 * @param project the key of a project
 * @param area the key of an area
 * @param kind the name of a {@link org.productops.feedback.FeedbackKind}
 * @param source the name of a {@link org.productops.feedback.FeedbackSource}
 * @param segment the segment of an organisation
 * @param state the name of an {@link org.productops.feedback.organisation.OrganisationState}
 * @param from a day such as 2026-01-31
 * @param to a day such as 2026-01-31
 */
public record VoiceFilterDraft(
        String of,
        String project,
        String area,
        String kind,
        String source,
        String segment,
        String state,
        String from,
        String to) {

    /** All areas by all feedback. */
    public static final VoiceFilterDraft NONE = new VoiceFilterDraft("", "", "", "", "", "", "", "", "");

    public VoiceFilterDraft {
        of = tidy(of);
        project = tidy(project);
        area = tidy(area);
        kind = tidy(kind);
        source = tidy(source);
        segment = tidy(segment);
        state = tidy(state);
        from = tidy(from);
        to = tidy(to);
    }

    private static String tidy(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }

    /** The same in this area. */
    public VoiceFilterDraft in(String otherAreaKey) {
        return new VoiceFilterDraft(of, project, otherAreaKey, kind, source, segment, state, from, to);
    }

    /** The same for something else. */
    public VoiceFilterDraft of(VoiceRanking other) {
        return new VoiceFilterDraft(other.id(), project, area, kind, source, segment, state, from, to);
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !of(VoiceRanking.AREAS).equals(NONE.of(VoiceRanking.AREAS));
    }
}
