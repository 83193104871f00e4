package org.productops.readiness.gate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * That one checklist let one transition of one issue pass. Nobody is named, as only numbers are kept of it.
 *
 * @param issueId the issue; 0 while it is created
 * @param projectId the issue's project
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param checklistId the checklist
 * @param trial whether it would have been refused on trial only
 * @param items what was so of each item that applied
 * @param at when; the same for all checklists that one transition asks for
 */
public record Passage(
        long issueId,
        long projectId,
        String workflow,
        String transition,
        long checklistId,
        boolean trial,
        List<Item> items,
        Instant at) {

    public Passage {
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(at, "at");
        items = List.copyOf(items);
    }

    /**
     * An item, and what was so of it.
     *
     * @param id the item's id; those of single issues are not counted
     */
    public record Item(long id, State state) {}

    /** What was so of an item when its checklist let pass. */
    public enum State {
        /** It was closed. */
        CLOSED,
        /** Somebody ticked it within seconds of the transition. */
        HURRIED,
        /** Somebody had called it not applicable. */
        NOT_APPLICABLE,
        /** It was open, and an override let it pass. */
        OVERRIDDEN,
        /** It was open, and is advised only. */
        LEFT_OPEN;

        /** That of an item that was ticked at this moment. */
        public static State ticked(Instant tickedAt, Instant passedAt) {
            return tickedAt.plusSeconds(RefusalLog.HURRY_SECONDS).isBefore(passedAt) ? CLOSED : HURRIED;
        }
    }
}
