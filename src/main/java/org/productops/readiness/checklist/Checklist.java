package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
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

    /** The items that a transition which creates issues cannot ask for. */
    public List<ChecklistItem> notJudgedOnCreate() {
        return items.stream().filter(item -> !item.check().isJudgedOnCreate()).toList();
    }

    /** Says what a transition that creates issues does not ask for; empty if it asks for all. */
    public Optional<Message> leftByCreation() {
        List<ChecklistItem> left = notJudgedOnCreate();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "productops.readiness.left-by-creation",
                        left.stream().map(ChecklistItem::text).collect(Collectors.joining("; "))));
    }

    /** How many items this version does not know how to check. */
    public long unreadable() {
        return items.stream().filter(item -> item.check().isUnreadable()).count();
    }

    /** The same checklist as it is in another version. */
    public Checklist withVersion(long newVersion) {
        return new Checklist(id, name, description, items, newVersion);
    }
}
