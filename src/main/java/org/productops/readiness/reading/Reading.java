package org.productops.readiness.reading;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One reading, from its beginning on.
 *
 * @param id its number; 0 before it is stored
 * @param userKey who wanted it, and in whose name it was done
 * @param at when
 * @param order what was to be read
 * @param trial whether it wrote nothing
 * @param jobId the job that did it; 0 before that began
 * @param report what came of it, also of one that was stopped; empty as long as it goes on
 */
public record Reading(
        long id,
        String userKey,
        Instant at,
        ReadingOrder order,
        boolean trial,
        long jobId,
        Optional<ReadingReport> report) {

    public Reading {
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(report, "report");
    }
}
