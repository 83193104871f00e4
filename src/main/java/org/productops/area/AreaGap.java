package org.productops.area;

import java.util.Arrays;
import java.util.Optional;

/** What an area lacks that somebody should see to. */
public enum AreaGap {
    /** Nobody is its owner, neither at the area nor above it. */
    NO_OWNER("no-owner"),
    /** An owner was deactivated or is not there any more. */
    OWNER_GONE("owner-gone");

    private final String code;

    AreaGap(String code) {
        this.code = code;
    }

    /** What addresses and queries call it. */
    public String code() {
        return code;
    }

    /** The gap with this code, in any case; empty if there is none. */
    public static Optional<AreaGap> of(String code) {
        return Arrays.stream(values())
                .filter(gap -> gap.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
