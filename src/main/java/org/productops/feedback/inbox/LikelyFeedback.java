package org.productops.feedback.inbox;

import java.util.Objects;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.similar.Similar;

/**
 * Feedback that probably says the same as another.
 *
 * @param similar how like it is
 * @param item what was decided about it: what was declined with a reason is not merged by the way
 */
public record LikelyFeedback(Similar similar, FeedbackItem item) {

    public LikelyFeedback {
        Objects.requireNonNull(similar, "similar");
        Objects.requireNonNull(item, "item");
    }
}
