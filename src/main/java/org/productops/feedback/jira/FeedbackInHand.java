package org.productops.feedback.jira;

import java.util.Optional;
import java.util.function.Supplier;
import org.productops.feedback.Feedback;

/**
 * What this thread is having Jira make an issue of. The field is handed what was said by Jira as a text that anybody could have
 * sent; of which intake it is, only we know.
 */
final class FeedbackInHand {

    private static final ThreadLocal<Feedback> SAID = new ThreadLocal<>();

    private FeedbackInHand() {}

    static <T> T with(Feedback said, Supplier<T> work) {
        SAID.set(said);
        try {
            return work.get();
        } finally {
            SAID.remove();
        }
    }

    static Optional<Feedback> current() {
        return Optional.ofNullable(SAID.get());
    }
}
