package org.productops.feedback.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody is told who has sent something.
 *
 * @param outcome what came of it
 * @param entry what is kept of it; empty if nothing is
 */
public record IntakeReceipt(Outcome outcome, Optional<IntakeEntry> entry) {

    /** What can come of something that was sent. */
    public enum Outcome {
        /** It is kept, now or since it was sent before. */
        KEPT,
        /** It is about something that nobody wants to have, and is not kept. */
        UNWANTED,
        /** It asked whether anybody is there. */
        PING
    }

    public IntakeReceipt {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(entry, "entry");
    }

    static IntakeReceipt of(IntakeEntry entry) {
        return new IntakeReceipt(Outcome.KEPT, Optional.of(entry));
    }

    static IntakeReceipt without(Outcome outcome) {
        return new IntakeReceipt(outcome, Optional.empty());
    }
}
