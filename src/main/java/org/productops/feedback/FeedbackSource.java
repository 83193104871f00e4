package org.productops.feedback;

import java.util.Locale;
import java.util.Optional;

/** Where a piece of feedback came from. The names are stored and part of the REST interface. */
public enum FeedbackSource {
    /** Somebody who pays for the product or uses it. */
    CUSTOMER,
    /** Somebody who thinks about buying it. */
    PROSPECT,
    /** Somebody who sells it or builds on it. */
    PARTNER,
    /** Somebody of one's own house. */
    EMPLOYEE,
    /** A support case. */
    SUPPORT,
    /** A sales conversation. */
    SALES,
    /** An interview, a survey, a test with users. */
    RESEARCH,
    /** Anything else. */
    OTHER;

    /** The source with this name; empty if there is none. */
    public static Optional<FeedbackSource> named(String name) {
        for (FeedbackSource source : values()) {
            if (source.name().equals(name)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.feedback.source." + name().toLowerCase(Locale.ROOT);
    }
}
