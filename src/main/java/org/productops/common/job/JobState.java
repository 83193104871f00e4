package org.productops.common.job;

/** How far a job is. The names are stored. */
public enum JobState {
    /** It waits for its turn. */
    WAITING,
    RUNNING,
    DONE,
    /** Somebody stopped it; nothing is half done. */
    CANCELLED,
    /** It could not be done; its message says why. */
    FAILED,
    /** There was too much to do already; it never began. */
    REFUSED,
    /** The node that did it went down, or cannot be heard any more. */
    INTERRUPTED;

    /** Whether it may still get on. */
    public boolean isGoing() {
        return this == WAITING || this == RUNNING;
    }
}
