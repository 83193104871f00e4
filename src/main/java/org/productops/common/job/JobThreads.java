package org.productops.common.job;

/** Where jobs are done. */
public interface JobThreads {

    /**
     * Does the work some time later, and lets the beat be heard each second from now until it is done.
     *
     * @throws java.util.concurrent.RejectedExecutionException if too much waits already
     */
    void execute(Runnable work, Runnable beat);
}
