package org.productops.feedback;

import java.time.LocalDate;
import java.util.Objects;

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
public record FeedbackRecord(
        long issueId, FeedbackSource source, String organisation, String quote, LocalDate heardOn, long version) {

    /** The version of a record that does not exist yet. */
    public static final long ABSENT = 0;

    /** The most characters that the organisation's name can have. */
    public static final int ORGANISATION_LENGTH = 255;

    /** The most characters that the quote can have. */
    public static final int QUOTE_LENGTH = 10_000;

    public FeedbackRecord {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(heardOn, "heardOn");
        if (organisation.length() > ORGANISATION_LENGTH || quote.isBlank() || quote.length() > QUOTE_LENGTH) {
            throw new IllegalArgumentException("Unchecked feedback of issue " + issueId);
        }
    }

    /** Whether both say the same, whatever their versions. */
    boolean saysTheSameAs(FeedbackRecord other) {
        return equals(new FeedbackRecord(
                other.issueId, other.source, other.organisation, other.quote, other.heardOn, version));
    }
}
