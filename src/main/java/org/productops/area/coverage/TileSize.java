package org.productops.area.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the pieces of the map of the product are as large as. */
public enum TileSize {
    /** Their open issues; the areas in them, as long as no issue is open. */
    ISSUES,
    /** The areas in them. */
    AREAS;

    /** Its name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name in addresses; empty if there is none. */
    public static Optional<TileSize> find(String id) {
        return Arrays.stream(values()).filter(size -> size.id().equals(id)).findFirst();
    }
}
