package org.productops.readiness.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * That one checklist kept one transition of one issue from happening, or would have.
 *
 * @param id its number; 0 before it is kept
 * @param issueId the issue; 0 while it is created
 * @param issueKey its key then; empty while it is created
 * @param projectId the issue's project
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param checklistId the checklist; all those that refuse one transition have the same {@code at}
 * @param itemIds what was open of it; an issue's own items by their negative numbers; empty where the list itself is the
 *     reason, because it is gone
 * @param kind whether it refused, or would have
 * @param userKey who wanted the transition
 * @param at when
 * @param failures the classes of checks that failed to run, by item
 */
public record Refusal(
        long id,
        long issueId,
        String issueKey,
        long projectId,
        String workflow,
        String transition,
        long checklistId,
        List<Long> itemIds,
        Kind kind,
        String userKey,
        Instant at,
        Map<Long, String> failures) {

    /** Its names are stored. */
    public enum Kind {
        /** The transition was refused. */
        REFUSED,
        /** The transition happened, as the validator only tries out what it would refuse. */
        TRIAL
    }

    public Refusal {
        Objects.requireNonNull(issueKey, "issueKey");
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
        itemIds = List.copyOf(itemIds);
        failures = Map.copyOf(failures);
    }

    /** One in which all checks could be run, before it is kept. */
    public Refusal(
            long issueId,
            String issueKey,
            long projectId,
            String workflow,
            String transition,
            long checklistId,
            List<Long> itemIds,
            Kind kind,
            String userKey,
            Instant at) {
        this(0, issueId, issueKey, projectId, workflow, transition, checklistId, itemIds, kind, userKey, at, Map.of());
    }

    /** The same under a number. */
    Refusal withId(long newId) {
        return new Refusal(
                newId,
                issueId,
                issueKey,
                projectId,
                workflow,
                transition,
                checklistId,
                itemIds,
                kind,
                userKey,
                at,
                failures);
    }
}
