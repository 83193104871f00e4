package org.productops.feedback.voice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.organisation.OrganisationState;

/**
 * What is ranked and which feedback counts; what is empty leaves none out.
 *
 * @param of what is ranked
 * @param projectKey only what is in this project: the feedback of areas, or the delivery issues
 * @param areaKey only what is in this area or below it: the areas, or the delivery issues
 * @param kind only feedback of this kind
 * @param source only feedback from there
 * @param segment only feedback of organisations that were of this segment when they spoke
 * @param state only feedback of organisations that stood so when they spoke
 * @param from only what was heard on this day or later
 * @param to only what was heard on this day or earlier
 */
public record VoiceFilter(
        VoiceRanking of,
        String projectKey,
        String areaKey,
        Optional<FeedbackKind> kind,
        Optional<FeedbackSource> source,
        String segment,
        Optional<OrganisationState> state,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public VoiceFilter {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
