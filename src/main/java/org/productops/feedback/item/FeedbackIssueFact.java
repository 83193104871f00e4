package org.productops.feedback.item;

import java.time.Instant;
import java.util.Objects;
import org.productops.common.text.Shortening;

/**
 * What the product says of an issue of the type <em>Feedback</em>.
 *
 * @param issueId its number
 * @param projectId see {@link FeedbackItem}
 * @param areaKey see {@link FeedbackItem}
 * @param summary see {@link FeedbackItem}; cut if it is longer than those are
 * @param createdAt see {@link FeedbackItem}; in whole milliseconds
 */
public record FeedbackIssueFact(long issueId, long projectId, String areaKey, String summary, Instant createdAt) {

    public FeedbackIssueFact {
        Objects.requireNonNull(areaKey, "areaKey");
        summary = summary.length() <= FeedbackItem.LONGEST_SUMMARY
                ? summary
                : Shortening.atCharacter(summary, FeedbackItem.LONGEST_SUMMARY - 1);
        createdAt = Instant.ofEpochMilli(createdAt.toEpochMilli());
    }
}
