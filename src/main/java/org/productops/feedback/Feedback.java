package org.productops.feedback;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import org.productops.common.text.TextIdentity;
import org.productops.common.version.Versioned;

/**
 * What was said about the product, by whom and when. It belongs to an issue of the type <em>Feedback</em>.
 *
 * @param issueId the issue
 * @param kind what it is
 * @param source where it came from
 * @param channel the way it came, such as {@code Zendesk} or {@code call}; may be empty
 * @param speaker who said it
 * @param organisation for whom they spoke
 * @param importance how much it matters to them
 * @param quote what was said, in the person's own words
 * @param link the address of the original; may be empty
 * @param heardOn the day on which it was heard
 * @param intakeId the intake that it was made of; empty if a person recorded it
 * @param version counts the changes, from 1 on
 */
public record Feedback(
        long issueId,
        FeedbackKind kind,
        FeedbackSource source,
        String channel,
        Speaker speaker,
        SpokenFor organisation,
        Importance importance,
        String quote,
        String link,
        LocalDate heardOn,
        OptionalLong intakeId,
        long version)
        implements Versioned {

    /** The version of a record that does not exist yet. */
    public static final long ABSENT = 0;

    public Feedback {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(heardOn, "heardOn");
        Objects.requireNonNull(intakeId, "intakeId");
    }

    /** The same feedback as that of this issue. */
    public Feedback of(long otherIssueId) {
        return with(otherIssueId, organisation, intakeId, version);
    }

    /** The same feedback as it is in another version. */
    public Feedback withVersion(long newVersion) {
        return with(issueId, organisation, intakeId, newVersion);
    }

    /**
     * What this becomes where it replaces what is kept: the intake stays, and so does what is known of the organisation, as
     * long as the same one was named on the same day.
     */
    public Feedback after(Feedback kept) {
        boolean same = kept.organisation.organisationId().isPresent()
                && kept.heardOn.equals(heardOn)
                && TextIdentity.of(kept.organisation.name()).equals(TextIdentity.of(organisation.name()));
        return withOrganisation(same ? kept.organisation : organisation).withIntake(kept.intakeId);
    }

    /** The same feedback from somebody who spoke for this organisation. */
    public Feedback withOrganisation(SpokenFor other) {
        return with(issueId, other, intakeId, version);
    }

    /** The same feedback as that of an intake, or of none. */
    public Feedback withIntake(OptionalLong other) {
        return with(issueId, organisation, other, version);
    }

    /** The same words, whoever keeps them where. */
    private Feedback with(long ofIssue, SpokenFor spokenFor, OptionalLong ofIntake, long newVersion) {
        return new Feedback(
                ofIssue,
                kind,
                source,
                channel,
                speaker,
                spokenFor,
                importance,
                quote,
                link,
                heardOn,
                ofIntake,
                newVersion);
    }
}
