package org.productops.feedback.delivery;

import java.util.Collection;

/** Is told when what is built gets on. Every bean of this type is told, after what it is told of was committed. */
public interface DeliveryFollower {

    /** Delivery issues have come into another state. */
    void moved(Collection<DeliveryItem> items);

    /** Something was decided about feedback issues, or they were linked or not any more. */
    void decided(Collection<Long> feedbackIds);
}
