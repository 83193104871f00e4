package org.productops.readiness.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps readings and what came of them. */
public interface ReadingStore {

    /** Adds one; answers it with its id. */
    Reading insert(Reading reading);

    /** Says which job does it. */
    void setJob(long id, long jobId);

    /** Says what came of it. */
    void setReport(long id, ReadingReport report);

    Optional<Reading> find(long id);

    /** The last ones, the newest first. */
    List<Reading> latest(int most);

    /** Forgets those that were begun before. */
    void removeBefore(Instant time);
}
