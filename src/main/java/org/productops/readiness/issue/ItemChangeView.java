package org.productops.readiness.issue;

import java.time.Instant;

/**
 * Something that was done to an item of an issue, in the words of whoever reads it.
 *
 * @param id counts up in the order in which changes were made
 * @param checklistId the list; {@link OwnItem#LIST_ID} for the issue's own items
 * @param itemId the item; 0 if it was done to the whole list
 * @param text what the item, or the list, was called then
 * @param action the name of an {@link ItemChange.Action}
 * @param what what was done, in a few words
 * @param userKey who did it
 * @param userName the display name; the key if the user is gone
 * @param picture the address of the picture; empty if there is none
 * @param at when
 * @param moment the same as people read it
 * @param reason why; empty if nothing was said
 */
public record ItemChangeView(
        long id,
        long checklistId,
        long itemId,
        String text,
        String action,
        String what,
        String userKey,
        String userName,
        String picture,
        Instant at,
        String moment,
        String reason) {}
