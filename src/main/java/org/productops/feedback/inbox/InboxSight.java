package org.productops.feedback.inbox;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which feedback the product hides from the user who makes the request. */
public interface InboxSight {

    /**
     * The feedback that the user may see, of these projects at least.
     *
     * @return the ids of the issues; empty if the user may see all of these projects
     */
    Optional<Set<Long>> onlyVisible(Collection<Long> projectIds);
}
