package org.productops.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two who answer for a release. The names are stored. */
public enum ReleaseSide {
    /** Says that it is ready. */
    PRODUCT,
    /** Says that its date holds. */
    MARKETING;

    /** How it is called in addresses and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side that is called so; empty if none is. */
    public static Optional<ReleaseSide> find(String id) {
        return Arrays.stream(values()).filter(side -> side.id().equals(id)).findFirst();
    }
}
