package org.productops.feedback.voice;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What the product hides from the user who makes the request. */
public interface VoiceSight {

    /**
     * The feedback of these projects that the user may see.
     *
     * @return empty if the user may see all of it
     */
    Optional<Set<Long>> onlyVisible(Collection<Long> projectIds);
}
