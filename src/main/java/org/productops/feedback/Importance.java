package org.productops.feedback;

import java.util.Locale;
import java.util.Optional;

/** How much something matters to those who said it. The names are stored and part of the REST interface. */
public enum Importance {
    /** They would like it. */
    NICE_TO_HAVE(1),
    /** It would make their work better. */
    USEFUL(2),
    /** They miss it often. */
    IMPORTANT(3),
    /** Without it they do not buy, or go. */
    BLOCKER(4);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    /** What it counts for where importance is summed up, from 1 on. */
    public int weight() {
        return weight;
    }

    /** The importance with this name; empty if there is none. */
    public static Optional<Importance> named(String name) {
        for (Importance importance : values()) {
            if (importance.name().equals(name)) {
                return Optional.of(importance);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.feedback.importance." + name().toLowerCase(Locale.ROOT);
    }
}
