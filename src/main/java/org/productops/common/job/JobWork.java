package org.productops.common.job;

import org.productops.common.error.Message;

/** What a job does, in a thread of its own: nobody is logged in there. */
public interface JobWork {

    /**
     * Does it. What is thrown ends the job; what a service refuses says why in its message.
     *
     * @param progress is told how far it is, and asked whether to go on
     * @return what came of it
     */
    Message run(JobProgress progress);
}
