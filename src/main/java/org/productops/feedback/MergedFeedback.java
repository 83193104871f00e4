package org.productops.feedback;

import java.util.Collection;
import java.util.Map;

/** Tells which feedback others stand for. Asks for no permission: who shows any of it asks for the issues. */
public interface MergedFeedback {

    /**
     * The feedback that was merged into some, directly or through others, but for those that are among them: they are asked
     * for, too, by who counts all who asked. A statement for each 500 of a level.
     *
     * @return the ids of the merged issues, each with the one of the given that stands for it
     */
    Map<Long, Long> behind(Collection<Long> feedbackIds);
}
