package org.productops.readiness.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The checklists of an issue as a user sees them, in the user's language.
 *
 * @param issueKey the issue
 * @param editable whether the user may change anything
 * @param lockedReason why the user may not; empty if the user may
 * @param checklists one for each checklist that stands on the issue
 * @param hiddenTransitions for each transition that a condition hides, a sentence that says which it is and why
 */
public record ReadinessView(
        String issueKey,
        boolean editable,
        String lockedReason,
        List<ChecklistView> checklists,
        List<String> hiddenTransitions) {

    /**
     * A checklist.
     *
     * @param id its id; {@link OwnItem#LIST_ID} for the issue's own items
     * @param name its name
     * @param problem why it, or a part of it that a transition asks for, cannot be checked; empty if it can
     * @param neededFor which transitions need it, in a sentence; or that it stands there by itself
     * @param when the name of a {@link Demand.When}; {@code STANDING} if no transition asks for it
     * @param closed number of closed items
     * @param total number of items
     * @param mandatoryOpen number of mandatory items that are open
     * @param percent how many of the items are closed, in per cent
     * @param progress these numbers in a sentence
     * @param waiver the override that lets the issue pass it; empty if there is none
     * @param items the items in their order
     */
    public record ChecklistView(
            long id,
            String name,
            String problem,
            String neededFor,
            String when,
            int closed,
            int total,
            int mandatoryOpen,
            int percent,
            String progress,
            Optional<WaiverView> waiver,
            List<ItemView> items) {}

    /**
     * An override.
     *
     * @param id its id
     * @param sentence until when it holds, who granted it and why
     * @param expiresAt when it runs out
     */
    public record WaiverView(long id, String sentence, Instant expiresAt) {}

    /**
     * An item.
     *
     * @param id its id; negative for one of the issue's own
     * @param section the heading that it stands under; may be empty
     * @param text what it is
     * @param kind the kind of its {@link org.productops.readiness.check.Check}
     * @param manual whether people tick it
     * @param mandatory whether it must be closed where a transition asks for its list, now or from a day on
     * @param blocks whether a transition that can still be taken is refused while it is open: not where it is on trial, and not
     *     where an override lets the issue pass the list
     * @param closed whether it is closed
     * @param tickable whether the user may tick it, or take that back
     * @param skippable whether the user may say that it does not apply
     * @param added whether it came into the list after the issue was created
     * @param note what is special about it, such as that it starts to bind on a day; may be empty
     * @param status the name of an {@link ItemMark.Status}
     * @param tick who ticked it, or said that it does not apply, and when; empty if nobody did
     * @param assignee who is to close it; empty if nobody is named
     * @param detail who ticked it and when, or why it is open, or nothing
     * @param help how to close it; empty if it is closed
     * @param link the address of a page that says more; may be empty
     */
    public record ItemView(
            long id,
            String section,
            String text,
            String kind,
            boolean manual,
            boolean mandatory,
            boolean blocks,
            boolean closed,
            boolean tickable,
            boolean skippable,
            boolean added,
            String note,
            String status,
            Optional<TickView> tick,
            Optional<PersonView> assignee,
            String detail,
            String help,
            String link) {}

    /**
     * A tick.
     *
     * @param userKey who
     * @param userName the display name; the key if the user is gone
     * @param at when
     */
    public record TickView(String userKey, String userName, Instant at) {}

    /**
     * A person.
     *
     * @param userKey who
     * @param userName the display name; the key if the user is gone
     * @param picture the address of the picture; empty if there is none
     * @param me whether it is the user who reads this
     */
    public record PersonView(String userKey, String userName, String picture, boolean me) {}
}
