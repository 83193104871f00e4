package org.productops.feedback.turning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an issue is turned into feedback. */
public enum TurnWay {
    /** The issue becomes one of the type <em>Feedback</em>. */
    TYPE,
    /** The issue stays as it is; a feedback issue is created and linked to it. */
    ISSUE;

    /** The way with this name; empty if there is none. */
    public static Optional<TurnWay> named(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.feedback.turn.way." + name().toLowerCase(Locale.ROOT);
    }
}
