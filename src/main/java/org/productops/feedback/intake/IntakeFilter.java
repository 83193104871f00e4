package org.productops.feedback.intake;

import java.util.Objects;
import java.util.Optional;

/**
 * What is looked for of what came in: that for which all of this holds.
 *
 * @param sourceId where it came from; empty for all sources
 * @param state how far it is; empty for whatever
 */
public record IntakeFilter(Optional<Long> sourceId, Optional<IntakeState> state) {

    /** All that came in. */
    public static final IntakeFilter ALL = new IntakeFilter(Optional.empty(), Optional.empty());

    public IntakeFilter {
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(state, "state");
    }

    /** What is in this state. */
    public static IntakeFilter in(IntakeState state) {
        return new IntakeFilter(Optional.empty(), Optional.of(state));
    }

    /** What is in this state, of one source. */
    public static IntakeFilter of(long sourceId, IntakeState state) {
        return new IntakeFilter(Optional.of(sourceId), Optional.of(state));
    }
}
