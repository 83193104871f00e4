package org.productops.feedback;

import java.util.Locale;
import java.util.Optional;

/** On which side the person stands who said something. The names are stored and part of the REST interface. */
public enum Side {
    /** Somebody from outside, whether they have bought or not. */
    CUSTOMER,
    /** Somebody of one's own house. */
    COLLEAGUE;

    /** The side with this name; empty if there is none. */
    public static Optional<Side> named(String name) {
        for (Side side : values()) {
            if (side.name().equals(name)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.feedback.said-by." + name().toLowerCase(Locale.ROOT);
    }
}
