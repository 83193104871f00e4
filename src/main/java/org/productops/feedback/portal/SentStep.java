package org.productops.feedback.portal;

import java.util.Locale;

/** How far something is that a colleague has sent, in words that need no knowledge of Jira. */
public enum SentStep {
    /** It is kept, and nobody has looked at it. */
    RECEIVED,
    /** It counts with what others said, at which nobody has looked yet. */
    JOINED,
    /** Somebody looks at it. */
    LOOKED_AT,
    /** It is for later. */
    LATER,
    /** It goes into something that is planned. */
    PLANNED,
    /** What it went into is worked on. */
    STARTED,
    /** What it went into is done. */
    RELEASED,
    /** Whoever said it has an answer. */
    ANSWERED,
    /** Nothing will come of it. */
    DECLINED,
    /** The issue is not there any more. */
    GONE;

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.portal.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The i18n key of what that means. */
    public String aboutKey() {
        return textKey() + ".about";
    }
}
