package org.productops.feedback.voice;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.organisation.OrganisationState;

/**
 * A piece of feedback as rankings count it. There are many in memory, so it has no words and no person in it.
 *
 * @param issueId the issue
 * @param projectId the project that it is in
 * @param areaKey the key of its area; empty without any
 * @param mergedInto the feedback that stands for it; 0 if none does
 * @param kind what it is; empty as long as nobody has recorded what was said
 * @param source where it came from; empty as long as nobody has recorded it
 * @param organisationId for whom it was given, by the list of organisations; empty if the list does not know the name
 * @param organisation what the name is compared by; empty if nobody was named
 * @param segment what the segment on that day is compared by; may be empty
 * @param value what the organisation was worth on that day
 * @param state where it stood on that day
 * @param importance how much it matters to those who said it
 * @param heardOn the day on which it was heard; the one on which the issue was created as long as that is not known
 */
record VoiceEntry(
        long issueId,
        long projectId,
        String areaKey,
        long mergedInto,
        Optional<FeedbackKind> kind,
        Optional<FeedbackSource> source,
        OptionalLong organisationId,
        String organisation,
        String segment,
        OptionalLong value,
        Optional<OrganisationState> state,
        Importance importance,
        LocalDate heardOn) {

    VoiceEntry {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(heardOn, "heardOn");
    }
}
