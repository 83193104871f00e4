package org.productops.feedback.loop;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/**
 * How long something took with one piece of feedback.
 *
 * @param issue the feedback
 * @param deliveryKey the key of the delivery issue with which it was so; empty if there is none that the reader may see
 * @param heardOn when the feedback was heard
 * @param doneOn when it was so
 * @param minutes how long that took
 */
public record LoopTime(
        VisibleIssue issue, Optional<String> deliveryKey, LocalDate heardOn, LocalDate doneOn, int minutes) {

    public LoopTime {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(deliveryKey, "deliveryKey");
        Objects.requireNonNull(heardOn, "heardOn");
        Objects.requireNonNull(doneOn, "doneOn");
    }
}
