package org.productops.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far along an area is. The names are stored. */
public enum Lifecycle {
    /** Thought of; nothing is built yet. */
    IDEA,
    /** Being built; not offered to everybody yet. */
    BUILDING,
    /** Offered and developed further. */
    LIVE,
    /** Offered and kept working, but not developed further. */
    MAINTAINED,
    /** Still there for those who use it, and about to end. */
    SUNSET,
    /** Not offered any more. */
    RETIRED;

    /** What an area is about which nothing else is said. */
    public static final Lifecycle USUAL = LIVE;

    /** Its name in forms, JSON and spreadsheets, such as {@code live}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name, whatever the case of its letters; empty if there is none. */
    public static Optional<Lifecycle> find(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
