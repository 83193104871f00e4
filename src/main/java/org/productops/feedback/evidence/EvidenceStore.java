package org.productops.feedback.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.IssueTraces;

/**
 * Keeps which feedback is evidence for which issue. Callers hold the lock of the feedback issue and the transaction when they
 * write. A link that cannot be read is left out.
 */
public interface EvidenceStore extends IssueTraces {

    /** One link. */
    Optional<EvidenceLink> find(long feedbackId, long deliveryId);

    /** The feedback for an issue, in the order in which it was linked; one statement. */
    List<EvidenceLink> ofDelivery(long deliveryId);

    /** The feedback for several issues, in no particular order; a statement for each 500 of them. */
    List<EvidenceLink> ofDeliveries(Collection<Long> deliveryIds);

    /** What several feedback issues are evidence for, in no particular order; a statement for each 500 of them. */
    List<EvidenceLink> ofFeedback(Collection<Long> feedbackIds);

    /** The ids of issues for which there is feedback that are greater than the given one, lowest first, each once. */
    List<Long> deliveriesAfter(long deliveryId, int most);

    /** How many links there are; one statement. */
    long count();

    /**
     * Adds a link.
     *
     * @return whether it was added; false if it is there already
     */
    boolean insert(EvidenceLink link);

    /** Keeps the importance of a link. */
    void update(EvidenceLink link);

    /**
     * Forgets a link.
     *
     * @return whether there was one
     */
    boolean remove(long feedbackId, long deliveryId);
}
