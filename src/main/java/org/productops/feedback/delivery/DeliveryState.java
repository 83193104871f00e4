package org.productops.feedback.delivery;

import java.util.Locale;
import java.util.Optional;

/** How far a delivery issue is. The names are stored. */
public enum DeliveryState {
    /** Nobody works on it. */
    OPEN,
    /** Its status says that it is being worked on. */
    STARTED,
    /** It has a resolution, or its status says that it is done. */
    RESOLVED,
    /** A version in which it was to be fixed is released. */
    RELEASED;

    /** The state with this name; empty if there is none. */
    public static Optional<DeliveryState> named(String name) {
        for (DeliveryState state : values()) {
            if (state.name().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Whether what was asked for is there, so that whoever asked can be told. */
    public boolean isDone() {
        return this == RESOLVED || this == RELEASED;
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.answer.delivery.state." + name().toLowerCase(Locale.ROOT);
    }
}
