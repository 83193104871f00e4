package org.productops.common.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;

/** Where jobs are kept, for all nodes to see. Each call is seen by the others at once: never within a job's transaction. */
public interface JobStore {

    /** Adds a job that waits. */
    Job insert(String kind, Message title, String ownerKey, Instant now);

    /** The job; empty if there is none, or no longer. */
    Optional<Job> find(long id);

    /**
     * The last jobs, the newest first.
     *
     * @param ownerKey whose; empty for everybody's
     */
    List<Job> latest(Optional<String> ownerKey, int most);

    /**
     * Says that a job goes on.
     *
     * @return whether somebody wants it to stop
     */
    boolean beat(long id, int done, int total, Instant now);

    /** Says what came of a job. */
    void end(long id, JobState state, int done, int total, Message message, Instant now);

    /** Says that somebody wants the job to stop, to the node that does it. */
    void askToStop(long id);

    /** Forgets jobs that were last heard of before. */
    void removeSeenBefore(Instant time);
}
