package org.productops.feedback.loop;

import java.util.Locale;

/** What there are shares of. */
public enum ShareKind {
    /** Of the releases, those with feedback in them. */
    RELEASES_HEARD,
    /** Of the releases, those after which something was learned. */
    RELEASES_LEARNED,
    /** Of the delivery issues that were released, those that were opened again. */
    REWORK,
    /** Of the feedback that was answered, that which came back. */
    CAME_BACK,
    /** Of the open issues, those with feedback. */
    OPEN_HEARD,
    /** Of the open issues, those that say what success is. */
    OPEN_CRITERION;

    /** Its name in JSON and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
