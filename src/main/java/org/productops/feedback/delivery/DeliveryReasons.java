package org.productops.feedback.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why issues are followed: feedback is linked to them, or they say what success is. Every bean of this type is asked. */
public interface DeliveryReasons {

    /** How much feedback is linked to each of the issues; those without any may be missing. */
    Map<Long, Integer> feedback(Collection<Long> issueIds);

    /** Which of the issues say what success is. */
    Set<Long> withCriterion(Collection<Long> issueIds);

    /** Ids of issues to be followed that are greater than the given one, lowest first, each once. */
    List<Long> issueIdsAfter(long issueId, int most);
}
