package org.productops.feedback.evidence;

/** Is told of each issue to which feedback was linked, or a link was taken back, in the transaction of that. */
@FunctionalInterface
public interface EvidenceFollower {

    /** There is more, or less, feedback for the issue. Must not wait for anything. */
    void changed(long deliveryId);
}
