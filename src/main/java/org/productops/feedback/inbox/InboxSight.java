package org.productops.feedback.inbox;

import java.util.Collection;

/** Whether the product hides feedback from the user who makes the request. */
public interface InboxSight {

    /** Whether the user may see all feedback of these projects; false where that cannot be said. */
    boolean isWhole(Collection<Long> projectIds);
}
