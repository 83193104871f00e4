package org.productops.readiness.issue;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was done to an item of an issue, or to one of its lists. It says all itself, so that it can be read when
 * the item is long gone.
 *
 * @param id counts up in the order in which changes were made; 0 before it is stored
 * @param issueId the issue
 * @param checklistId the list; {@link OwnItem#LIST_ID} for the issue's own items
 * @param itemId the item; 0 if it was done to the whole list
 * @param text what the item, or the list, was called then
 * @param action what was done
 * @param userKey who did it
 * @param at when
 * @param detail the reason, or the key of the user whom an item was given to; may be empty
 */
public record ItemChange(
        long id,
        long issueId,
        long checklistId,
        long itemId,
        String text,
        Action action,
        String userKey,
        Instant at,
        String detail) {

    /** What can be done. The names are stored. */
    public enum Action {
        TICKED,
        UNTICKED,
        NOT_APPLICABLE,
        ASSIGNED,
        UNASSIGNED,
        ADDED,
        REMOVED,
        OVERRIDE_ASKED,
        OVERRIDE_GRANTED,
        OVERRIDE_DENIED,
        OVERRIDE_REVOKED,
        OVERRIDE_WITHDRAWN
    }

    public ItemChange {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(detail, "detail");
    }
}
