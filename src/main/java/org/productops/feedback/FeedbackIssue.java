package org.productops.feedback;

import java.util.Objects;

/**
 * An issue that the user who asks may see.
 *
 * @param id the product's id, which stays the same when the issue is moved
 * @param key its key
 * @param summary its summary
 * @param feedback whether it is of the type <em>Feedback</em> now
 * @param editable whether that user may edit it
 */
public record FeedbackIssue(long id, String key, String summary, boolean feedback, boolean editable) {

    public FeedbackIssue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(summary, "summary");
    }
}
