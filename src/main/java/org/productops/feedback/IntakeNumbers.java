package org.productops.feedback;

/**
 * The numbers of what feedback is made of; of each number there is one issue. What stands in the queue of the intake has the
 * numbers from 1 up, what colleagues had sent before there was one queue for all has those from -1 down, and issues from which
 * feedback is made have those far below.
 */
public final class IntakeNumbers {

    private static final long ISSUES = -(1L << 40);

    private IntakeNumbers() {}

    /** The number of an issue from which feedback is made. */
    public static long ofIssue(long issueId) {
        return ISSUES - issueId;
    }

    /** The number of something that a colleague had sent before there was one queue for all. */
    public static long ofSent(long sentId) {
        return -sentId;
    }
}
