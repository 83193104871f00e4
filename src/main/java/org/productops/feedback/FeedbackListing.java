package org.productops.feedback;

/** What lists find feedback by, kept where they look. Told under the lock, in the transaction of the change. */
@FunctionalInterface
public interface FeedbackListing {

    /** This is what is recorded now. */
    void kept(Feedback feedback);
}
