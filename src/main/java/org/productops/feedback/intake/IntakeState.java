package org.productops.feedback.intake;

import java.util.Locale;
import java.util.Optional;

/** How far something is that came in. The names are stored and part of the REST interface. */
public enum IntakeState {
    /** An issue is to be made of it, now or after a while. */
    WAITING,
    /** An issue was made of it. */
    DONE,
    /** No issue can be made of it as things stand; somebody has to see to that. */
    FAILED,
    /** It cannot be understood; somebody has to see to that. */
    QUARANTINED,
    /** Somebody has decided that no issue is made of it. */
    DISCARDED;

    /** The state with this name; empty if there is none. */
    public static Optional<IntakeState> named(String name) {
        for (IntakeState state : values()) {
            if (state.name().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing more happens to it by itself or by anybody. */
    public boolean isOver() {
        return this == DONE || this == DISCARDED;
    }

    /** Whether somebody has to see to it. */
    public boolean needsSomebody() {
        return this == FAILED || this == QUARANTINED;
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.intake.state." + name().toLowerCase(Locale.ROOT);
    }
}
