package org.productops.common.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * Long work, as everybody sees it who may: its owner and administrators, on every node.
 *
 * @param kind what kind of work it is, such as {@code area-import}
 * @param title what it does
 * @param ownerKey the key of the user who wanted it
 * @param done how many steps are done
 * @param total how many there are; 0 as long as nobody knows
 * @param message what came of it; empty as long as it goes on
 * @param started when it was wanted
 * @param seen when it was last heard of
 */
public record Job(
        long id,
        String kind,
        Message title,
        String ownerKey,
        JobState state,
        int done,
        int total,
        Optional<Message> message,
        Instant started,
        Instant seen) {

    /** Jobs are heard of each second; who was silent for so long does not work any more. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    /** The job as it is at this time: one that was not heard of for long is interrupted. */
    Job at(Instant now) {
        if (!state.isGoing() || now.isBefore(seen.plus(SILENCE))) {
            return this;
        }
        return new Job(
                id,
                kind,
                title,
                ownerKey,
                JobState.INTERRUPTED,
                done,
                total,
                Optional.of(Message.of("productops.job.interrupted")),
                started,
                seen);
    }
}
