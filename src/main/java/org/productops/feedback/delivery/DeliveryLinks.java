package org.productops.feedback.delivery;

import java.util.Collection;
import java.util.List;

/** Which feedback is linked to which delivery issue, whoever may see either. */
public interface DeliveryLinks {

    /**
     * A link.
     *
     * @param feedbackId the feedback issue
     * @param deliveryId the delivery issue
     */
    record Link(long feedbackId, long deliveryId) {}

    /** The links of these delivery issues. */
    List<Link> ofDeliveries(Collection<Long> deliveryIds);

    /** The links of these feedback issues. */
    List<Link> ofFeedback(Collection<Long> feedbackIds);
}
