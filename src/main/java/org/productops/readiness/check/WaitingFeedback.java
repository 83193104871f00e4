package org.productops.readiness.check;

/** Feedback that waits for an answer; whoever keeps feedback knows. */
public interface WaitingFeedback {

    /** How much of the feedback that is linked to an issue was accepted and is not answered yet, whoever may see it. */
    int linkedTo(long issueId);
}
