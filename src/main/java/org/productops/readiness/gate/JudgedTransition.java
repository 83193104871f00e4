package org.productops.readiness.gate;

import java.time.Instant;
import java.util.Objects;

/**
 * A transition that a validator judges.
 *
 * @param issueId the issue; 0 while it is created
 * @param issueKey its key; empty while it is created
 * @param projectId the issue's project
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param userKey who wants it; empty if nobody is logged in
 * @param at when; the same for all validators and checklists of one transition
 */
public record JudgedTransition(
        long issueId, String issueKey, long projectId, String workflow, String transition, String userKey, Instant at) {

    public JudgedTransition {
        Objects.requireNonNull(issueKey, "issueKey");
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(at, "at");
    }
}
