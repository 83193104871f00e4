package org.productops.feedback;

import java.time.Instant;
import java.util.Optional;

/** Intakes of which somebody has begun to make issues. What is written here is there at once, whatever comes after. */
public interface FeedbackAttempts {

    /** When somebody began first to make an issue of the intake; empty if nobody did, or it was brought to an end. */
    Optional<Instant> begunAt(long intakeId);

    /** Notes that somebody begins, if nobody has yet. */
    void begin(long intakeId, Instant now);

    /** Notes that it was brought to an end, whether there is an issue now or none. */
    void end(long intakeId);
}
