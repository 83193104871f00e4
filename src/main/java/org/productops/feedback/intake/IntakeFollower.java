package org.productops.feedback.intake;

/** What is done besides once an issue was made of something that came in, such as by a form page. It is told right after that, and
 * not again: what must not be missed, it finds out by itself. */
public interface IntakeFollower {

    /**
     * An issue was made.
     *
     * @param sourceId the source
     * @param ownId the id that the source had given it
     * @param issueId the issue
     */
    void made(long sourceId, String ownId, long issueId);
}
