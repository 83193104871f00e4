package org.productops.readiness.gate;

import java.time.Instant;

/** Names what one person tried at about one time with one transition; see {@link RefusalGroupView}. */
public record RefusalGroupKey(String userKey, String workflow, String transition, Instant from, Instant until) {

    /** That of a group. */
    public static RefusalGroupKey of(RefusalGroupView group) {
        return new RefusalGroupKey(group.userKey(), group.workflow(), group.transition(), group.from(), group.until());
    }

    boolean names(Refusal refusal) {
        return refusal.workflow().equals(workflow) && refusal.transition().equals(transition);
    }
}
