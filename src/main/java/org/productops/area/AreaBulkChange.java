package org.productops.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many areas at once. */
public enum AreaBulkChange {
    /** Other holders of a role. */
    ROLE,
    /** More tags. */
    ADD_TAGS,
    /** Fewer tags. */
    REMOVE_TAGS,
    /** Another lifecycle. */
    LIFECYCLE,
    /** Another area above. */
    PARENT,
    /** Archived, with all below. */
    ARCHIVE,
    /** Not archived any more. */
    RESTORE;

    /** Its name in forms, such as {@code add-tags}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this name; empty if there is none. */
    static Optional<AreaBulkChange> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
