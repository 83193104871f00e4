package org.productops.readiness.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/**
 * An issue that a transition was refused to, or would have been.
 *
 * @param issue the issue; empty while it was created, and if the reader may not see it any more
 * @param created whether it was to be created
 * @param project what the project is called, where an issue was to be created; empty if the reader may not see it
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param userKey who tried
 * @param userName what they are called
 * @param at when, the last time
 * @param times how often
 * @param items what was open; none of an issue that the reader may not see
 */
public record RefusedIssueView(
        Optional<VisibleIssue> issue,
        boolean created,
        Optional<String> project,
        String workflow,
        String transition,
        String userKey,
        String userName,
        Instant at,
        int times,
        List<OpenItemView> items) {

    public RefusedIssueView {
        items = List.copyOf(items);
    }
}
