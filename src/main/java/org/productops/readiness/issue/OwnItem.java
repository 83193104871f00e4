package org.productops.readiness.issue;

import java.time.Instant;
import java.util.Objects;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * An item that a team has added to one issue, and to nothing else.
 *
 * @param id its id; 0 before it is stored
 * @param issueId the issue
 * @param text what it is
 * @param mandatory whether transitions that ask for all lists of the issue are refused while it is open
 * @param addedBy the key of the user who added it
 * @param addedAt when
 */
public record OwnItem(long id, long issueId, String text, boolean mandatory, String addedBy, Instant addedAt) {

    /** The id of the list in which an issue's own items stand; no checklist has it. */
    public static final long LIST_ID = 0;

    public OwnItem {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(addedBy, "addedBy");
        Objects.requireNonNull(addedAt, "addedAt");
    }

    /** The same as it is stored. */
    public OwnItem stored(long newId) {
        return new OwnItem(newId, issueId, text, mandatory, addedBy, addedAt);
    }

    /** The id that it has among the items of the issue: the negative, as checklists have the positive ones. */
    public long itemId() {
        return -id;
    }

    ChecklistItem item() {
        return ChecklistItem.simple(itemId(), text, "", mandatory, Check.manual())
                .stored(itemId(), addedAt);
    }
}
