package org.productops.area.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the sub-tasks of a project have to do with the areas of their parents. The names are stored. */
public enum SubTasks {
    /** Nothing, but that these are proposed. */
    ALONE,
    /** A new one gets them. */
    CREATED,
    /** A new one gets them, and those that have the same as their parent go on having the same. */
    FOLLOWING;

    /** Its name in forms and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name; empty if there is none. */
    static Optional<SubTasks> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
