package org.productops.outcome;

import java.util.Locale;
import java.util.Optional;

/** What came out of a bet. The names are stored and part of the REST interface. */
public enum Outcome {
    /** The target was reached. */
    MET,
    /** It got better, and the target was not reached. */
    PARTLY,
    /** It did not get better. */
    NOT_MET,
    /** Nobody goes after it any more. */
    DROPPED;

    /** The one with this name; empty if there is none. */
    public static Optional<Outcome> named(String name) {
        for (Outcome outcome : values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.outcome.result." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
