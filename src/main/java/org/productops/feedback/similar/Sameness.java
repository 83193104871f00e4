package org.productops.feedback.similar;

import java.util.Locale;

/**
 * How often feedback that is so alike says the same. What a likeness means is decided here and nowhere else; how often it was so
 * stands in docs/feedback-similar.md. The names are part of the REST interface.
 */
public enum Sameness {
    /** Nearly always: many may be taken for the same in one go. */
    SURE(60),
    /** More often than not: somebody reads both first. */
    LIKELY(Similar.ALIKE),
    /** Mostly it says something else. */
    UNSURE(0);

    private final int least;

    Sameness(int least) {
        this.least = least;
    }

    /** What a likeness from 0 to 100 means. */
    static Sameness of(int likeness) {
        for (Sameness each : values()) {
            if (likeness >= each.least) {
                return each;
            }
        }
        return UNSURE;
    }

    /** The i18n key of how people say it. */
    public String textKey() {
        return "productops.similar.sameness." + name().toLowerCase(Locale.ROOT);
    }
}
