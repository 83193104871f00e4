package org.productops.feedback.intake;

import java.time.Instant;
import org.productops.feedback.LateKeeping;

/** Makes issues of what came in. */
interface IntakeMaker {

    /**
     * Makes an issue as the user of the source, or finds the one that was made of the same entry before.
     *
     * @return the id of the issue
     * @throws org.productops.common.error.ProductOpsException why none can be made; {@link
     *     org.productops.common.error.BusyException} if that passes
     */
    long make(IntakeSource source, long entryId, MappedFeedback feedback);

    /**
     * Keeps feedback with an issue that there is already, unless somebody has changed what is kept of it since then.
     *
     * @throws org.productops.common.error.BusyException if it cannot be kept at the moment
     */
    LateKeeping keep(long issueId, MappedFeedback feedback, Instant typedAt);
}
