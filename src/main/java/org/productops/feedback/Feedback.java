package org.productops.feedback;

import java.time.LocalDate;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * What was said about the product, by whom and when. It belongs to an issue of the type <em>Feedback</em>.
 *
 * @param issueId the issue
 * @param source where it came from
 * @param organisation the organisation of the person who said it; empty if there is none or it is not known
 * @param quote what was said, in the person's own words
 * @param heardOn the day on which it was heard
 * @param version counts the changes, from 1 on
 */
public record Feedback(
        long issueId, FeedbackSource source, String organisation, String quote, LocalDate heardOn, long version)
        implements Versioned {

    /** The version of a record that does not exist yet. */
    public static final long ABSENT = 0;

    public Feedback {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(heardOn, "heardOn");
    }

    /** The same feedback as it is in another version. */
    public Feedback withVersion(long newVersion) {
        return new Feedback(issueId, source, organisation, quote, heardOn, newVersion);
    }
}
