package org.productops.readiness.issue;

import java.time.Instant;
import java.util.Objects;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * What people have said about an item of an issue.
 *
 * @param issueId the issue
 * @param itemId the item; minus the id of an {@link OwnItem}
 * @param status what they said
 * @param userKey who said so; of an item that is only given to somebody, who gave it
 * @param at when
 * @param reason why it does not apply; else empty
 * @param assigneeKey the user who is to close it; empty if nobody is named
 */
public record ItemMark(
        long issueId, long itemId, Status status, String userKey, Instant at, String reason, String assigneeKey) {

    /** What was said of an item. The names are stored. */
    public enum Status {
        /** Nothing yet; it is only given to somebody. */
        OPEN,
        /** It is done. */
        DONE,
        /** It does not apply to this issue. */
        NOT_APPLICABLE
    }

    public ItemMark {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(assigneeKey, "assigneeKey");
    }

    /** The word that it is done. */
    public static ItemMark done(long issueId, long itemId, String userKey, Instant at) {
        return new ItemMark(issueId, itemId, Status.DONE, userKey, at, "", "");
    }

    /** Whether something was said, and not only that somebody is to do it. */
    public boolean isSaid() {
        return status != Status.OPEN;
    }

    /**
     * Whether it closes the item: a tick closes what people tick, and that something does not apply is said of checks, too,
     * where the item allows it. A list may have allowed more when it was said.
     */
    boolean closes(ChecklistItem item) {
        return switch (status) {
            case OPEN -> false;
            case DONE -> item.check().isManual();
            case NOT_APPLICABLE -> item.skippable();
        };
    }

    /** The same with somebody else who is to close it. */
    ItemMark givenTo(String otherAssigneeKey) {
        return new ItemMark(issueId, itemId, status, userKey, at, reason, otherAssigneeKey);
    }
}
