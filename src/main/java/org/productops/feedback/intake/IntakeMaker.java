package org.productops.feedback.intake;

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
}
