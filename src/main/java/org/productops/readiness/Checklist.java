package org.productops.readiness;

import java.util.List;
import java.util.Objects;

/**
 * A list of what must be so before an issue takes a step.
 *
 * @param id stored in workflows; never used again after the checklist is deleted
 * @param name unique without regard to case
 * @param description may be empty
 * @param items in the order in which people read them
 * @param version counts the edits
 */
public record Checklist(long id, String name, String description, List<ChecklistItem> items, long version) {

    /** More characters do not fit. */
    public static final int LONGEST_NAME = 100;

    /** More characters do not fit. */
    public static final int LONGEST_DESCRIPTION = 1000;

    /** A longer list is not read any more. */
    public static final int MOST_ITEMS = 50;

    public Checklist {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        items = List.copyOf(items);
    }

    /** Whether closing any of the items takes a person's tick. */
    public boolean hasManualItems() {
        return items.stream().anyMatch(item -> item.check().isManual());
    }
}
