package org.productops.feedback;

import java.util.Collection;
import org.productops.common.issue.VisibleIssue;

/** Links feedback to the issues for which it is evidence, for the user who makes the request. */
public interface FeedbackLinking {

    /**
     * Checks that the user may link feedback to all of these issues.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such issue for this user
     * @throws org.productops.common.error.NotPermittedException if the user may not link it
     */
    void requireLinkable(Collection<Long> deliveryIds);

    /** Links feedback to the issues that are not linked yet. */
    void link(VisibleIssue feedback, Collection<Long> deliveryIds, Importance importance);

    /** Takes a link back that was a slip; nothing if there is none. */
    void unlink(VisibleIssue feedback, long deliveryId);
}
