package org.productops.feedback.evidence;

import java.util.Set;
import org.productops.common.issue.VisibleIssue;

/** The product's own links between issues, of the type <em>Feedback</em>; they say what is evidence for what. */
public interface EvidenceIssueLinks {

    /** Whether the user who makes the request may link this issue. */
    boolean mayLink(VisibleIssue issue);

    /** The issues for which a feedback issue is evidence. */
    Set<Long> deliveriesOf(long feedbackId);

    /**
     * Links feedback to an issue, if it is not yet.
     *
     * @throws org.productops.common.error.InvalidException if there is no link type, or the product refuses
     */
    void create(long feedbackId, long deliveryId);

    /** Removes the link, if there is one. */
    void remove(long feedbackId, long deliveryId);
}
