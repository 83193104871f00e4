package org.productops.area.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which issues of a project must have an area. The names are stored. */
public enum RequiredFor {
    NONE,
    ALL,
    /** Those of the types that the rule names. */
    SOME;

    /** Its name in forms and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name; empty if there is none. */
    static Optional<RequiredFor> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
