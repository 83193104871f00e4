package org.productops.feedback.event;

import java.util.Collection;

/** Is told what happens to feedback. */
public interface FeedbackEvents {

    /**
     * Keeps what happened, in one statement for each 500. Called in the transaction of whoever writes, so that both are
     * kept or neither.
     */
    void tell(Collection<FeedbackEvent> events);
}
