package org.productops.feedback.item;

import java.time.Instant;
import java.util.Optional;

/** Whether people were told what became of their feedback, as far as items have to know. */
public interface ToldFeedback {

    /** When whoever said it was told last, if that was not before this moment. */
    Optional<Instant> toldSince(long feedbackId, Instant since);
}
