package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.readiness.issue.ItemChangeView;

/**
 * Something that was done to an item of an issue.
 *
 * @param id counts up in the order in which changes were made
 * @param checklistId the id of the checklist; 0 for the issue's own items
 * @param itemId the item's id; 0 if it was done to the whole checklist
 * @param text what the item, or the checklist, was called then
 * @param action {@link org.productops.readiness.issue.ItemChange.Action what} was done
 * @param what the same in a few words, in the caller's language
 * @param user the key of the user who did it
 * @param userName what that user is called
 * @param at {@link java.time.Instant when}
 * @param reason why; empty if nothing was said
 */
record ItemChangeJson(
        @JsonProperty("id") long id,
        @JsonProperty("checklistId") long checklistId,
        @JsonProperty("itemId") long itemId,
        @JsonProperty("text") String text,
        @JsonProperty("action") String action,
        @JsonProperty("what") String what,
        @JsonProperty("user") String user,
        @JsonProperty("userName") String userName,
        @JsonProperty("at") String at,
        @JsonProperty("reason") String reason) {

    static ItemChangeJson of(ItemChangeView view) {
        return new ItemChangeJson(
                view.id(),
                view.checklistId(),
                view.itemId(),
                view.text(),
                view.action(),
                view.what(),
                view.userKey(),
                view.userName(),
                view.at().toString(),
                view.reason());
    }
}
