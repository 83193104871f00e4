package org.productops.readiness.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The checklists of an issue as a user sees them, in the user's language.
 *
 * @param issueKey the issue
 * @param editable whether the user may tick
 * @param lockedReason why the user may not; empty if the user may
 * @param checklists one for each checklist that the workflow needs
 */
public record ReadinessView(String issueKey, boolean editable, String lockedReason, List<ChecklistView> checklists) {

    /**
     * A checklist.
     *
     * @param id its id
     * @param name its name
     * @param problem why it cannot be checked; empty if it can
     * @param neededFor which transitions need it, in a sentence
     * @param when which transitions these are
     * @param closed number of closed items
     * @param total number of items
     * @param mandatoryOpen number of mandatory items that are open
     * @param progress these numbers in a sentence
     * @param items the items in their order
     */
    public record ChecklistView(
            long id,
            String name,
            String problem,
            String neededFor,
            Demand.When when,
            int closed,
            int total,
            int mandatoryOpen,
            String progress,
            List<ItemView> items) {}

    /**
     * An item.
     *
     * @param id its id
     * @param text what it is
     * @param kind the name of its {@link org.productops.readiness.checklist.Check.Kind}
     * @param manual whether people tick it
     * @param mandatory whether the transition is refused while it is open
     * @param closed whether it is closed
     * @param tick who ticked it and when; empty if nobody did
     * @param detail who ticked it and when, or why it is open, or nothing
     * @param help how to close it; empty if it is closed
     */
    public record ItemView(
            long id,
            String text,
            String kind,
            boolean manual,
            boolean mandatory,
            boolean closed,
            Optional<TickView> tick,
            String detail,
            String help) {}

    /**
     * A tick.
     *
     * @param userKey who
     * @param userName the display name; the key if the user is gone
     * @param at when
     */
    public record TickView(String userKey, String userName, Instant at) {}
}
