package org.productops.readiness.gate;

import java.time.Instant;
import java.util.List;
import org.productops.common.paging.Slice;

/**
 * What one person tried at about one time with one transition.
 *
 * @param transition the transition's name
 * @param workflow the workflow's name
 * @param userKey who tried
 * @param userName what they are called
 * @param from when it began
 * @param until when it ended
 * @param items what was open in the most issues, that first
 * @param issues the issues, or the first of them
 */
public record RefusalGroupView(
        String transition,
        String workflow,
        String userKey,
        String userName,
        Instant from,
        Instant until,
        List<ItemCountView> items,
        Slice<RefusedIssueView> issues) {

    public RefusalGroupView {
        items = List.copyOf(items);
    }
}
