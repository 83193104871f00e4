package org.productops.feedback;

import java.util.Locale;
import java.util.Optional;

/** What a piece of feedback is. The names are stored and part of the REST interface. */
public enum FeedbackKind {
    /** Somebody wants something that is not there. */
    REQUEST,
    /** Something that is there does not do what it should. */
    PROBLEM,
    /** Something is good as it is. */
    PRAISE,
    /** Somebody wants to know something. */
    QUESTION;

    /** The kind with this name; empty if there is none. */
    public static Optional<FeedbackKind> named(String name) {
        for (FeedbackKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.feedback.kind." + name().toLowerCase(Locale.ROOT);
    }
}
