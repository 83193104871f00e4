package org.productops.readiness.simplify;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * How a checklist could become simpler.
 *
 * @param kind what to do
 * @param item with which item
 * @param twin the item that says the same and stays; empty where there is none
 * @param why the figures that speak for it
 * @param weight how much it would save, to put the greatest first
 */
public record Proposal(Kind kind, FiguredItem item, Optional<FiguredItem> twin, Message why, int weight) {

    /** Its names are in addresses. */
    public enum Kind {
        /** Let it say what is good to have, and refuse nothing. */
        ADVISE,
        /** Let the product see for itself. */
        AUTOMATE,
        /** Ask for it where it applies, only. */
        NARROW,
        /** Ask for it once, where two lists do. */
        MERGE,
        /** Ask for it no more. */
        DROP;

        /** The one that is called so; empty if none is. */
        public static Optional<Kind> find(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    public Proposal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(why, "why");
    }
}
