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
 * @param scope on which issues it stands
 * @param waivers whether, by whom and for how long it can be passed although it is not complete
 * @param items in the order in which people read them
 * @param version counts the edits; each is kept
 */
public record Checklist(
        long id,
        String name,
        String description,
        Scope scope,
        WaiverPolicy waivers,
        List<ChecklistItem> items,
        long version)
        implements Versioned {

    /** A longer list is not read any more. */
    public static final int MOST_ITEMS = 100;

    public Checklist {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(waivers, "waivers");
        items = List.copyOf(items);
    }

    /** A checklist that stands only where a transition asks for it, with the usual overrides. */
    public static Checklist simple(long id, String name, String description, List<ChecklistItem> items, long version) {
        return new Checklist(id, name, description, Scope.BY_NAME, WaiverPolicy.USUAL, items, version);
    }

    /** The same checklist as it is in another version. */
    public Checklist withVersion(long newVersion) {
        return new Checklist(id, name, description, scope, waivers, items, newVersion);
    }

    /** The same checklist with other items. */
    public Checklist withItems(List<ChecklistItem> others) {
        return new Checklist(id, name, description, scope, waivers, others, version);
    }

    /** The same checklist as it is stored. */
    public Checklist stored(long newId, List<ChecklistItem> storedItems) {
        return new Checklist(newId, name, description, scope, waivers, storedItems, version);
    }
}
