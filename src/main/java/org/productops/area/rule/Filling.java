package org.productops.area.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a project's rule does with the field of a new issue. The names are stored. */
public enum Filling {
    /** Areas are proposed; nothing is filled in. */
    PROPOSED,
    /** The area to which the component belongs, or else the project, is filled in. */
    MAPPED,
    /** The rule's own area is filled in. */
    FIXED;

    /** Its name in forms and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name; empty if there is none. */
    static Optional<Filling> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
