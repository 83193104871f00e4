package org.productops.feedback.inbox;

import java.util.Locale;
import java.util.Optional;

/** What somebody decides about feedback. The names are part of the REST interface. */
public enum Decision {
    /** Only which product area it is about. */
    AREA,
    /** It is evidence for an issue that there is. */
    LINK,
    /** It is evidence for an issue that is made for it. */
    CREATE,
    /** Another feedback says the same, and stands for it. */
    MERGE,
    /** Another feedback is like it, and says something else. */
    NOT_SAME,
    /** Somebody looks at it again on a day. */
    LATER,
    /** Nothing will come of it, for a reason. */
    DECLINE,
    /** Whatever was decided, it is to be decided anew. */
    REOPEN;

    /** The decision with this name; empty if there is none. */
    public static Optional<Decision> named(String name) {
        for (Decision decision : values()) {
            if (decision.name().equals(name)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.inbox.decision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
