package org.productops.common.job;

/** Ends the work of a job that is not to go on; rolls back what it has written in its transaction. */
final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final JobState state;

    JobCancelled(JobState state) {
        super(state.name());
        this.state = state;
    }

    JobState state() {
        return state;
    }
}
