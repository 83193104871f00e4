package org.productops.readiness.issue;

import java.util.Objects;

/**
 * What is to be done to an item of an issue.
 *
 * @param itemId the item; negative for one of the issue's own
 * @param action what
 */
public record ItemOrder(long itemId, Action action) {

    /** What can be done to several items at once. The names are stored in workflows. */
    public enum Action {
        /** It is done. */
        TICK,
        /** It is not done; where it was said not to apply, that stays. */
        UNTICK,
        /** Nothing was said of it. */
        RESET
    }

    public ItemOrder {
        Objects.requireNonNull(action, "action");
    }
}
