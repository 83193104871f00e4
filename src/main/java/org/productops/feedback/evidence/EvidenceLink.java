package org.productops.feedback.evidence;

import java.time.Instant;
import java.util.Objects;
import org.productops.feedback.Importance;

/**
 * Feedback that is evidence for an issue.
 *
 * @param feedbackId the feedback issue
 * @param deliveryId the issue that is to be built
 * @param importance how much this issue matters to those who gave the feedback
 * @param linkedAt since when it is known
 */
public record EvidenceLink(long feedbackId, long deliveryId, Importance importance, Instant linkedAt) {

    public EvidenceLink {
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(linkedAt, "linkedAt");
    }

    /** The same link with another importance. */
    public EvidenceLink with(Importance other) {
        return new EvidenceLink(feedbackId, deliveryId, other, linkedAt);
    }
}
