package org.productops.feedback.delivery;

import java.util.Collection;
import java.util.List;

/** What the product knows of the issues that something is built by, whoever may see them. */
public interface DeliverySource {

    /** The issues as they are now; without those that are gone, and those that are feedback themselves. */
    List<DeliveryFacts> find(Collection<Long> issueIds);
}
