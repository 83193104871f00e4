package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * A list of what must be so before an issue takes a step.
 *
 * @param id stored in workflows; never used again after the checklist is deleted; 0 before it is stored
 * @param name unique without regard to case
 * @param description may be empty
 * @param items in the order in which people read them
 * @param version counts the edits
 */
public record Checklist(long id, String name, String description, List<ChecklistItem> items, long version)
        implements Versioned {

    /** A longer list is not read any more. */
    public static final int MOST_ITEMS = 50;

    public Checklist {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        items = List.copyOf(items);
    }

    /** The same checklist as it is in another version. */
    public Checklist withVersion(long newVersion) {
        return new Checklist(id, name, description, items, newVersion);
    }
}
