package org.productops.common.setup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * How a step went.
 *
 * @param about what the step creates
 * @param status whether it was done
 * @param results what it did; empty unless it is done
 * @param failure why it could not be done; empty unless it failed
 */
public record StepReport(Message about, Status status, List<SetUpResult> results, Optional<Message> failure) {

    /** Whether a step was done. */
    public enum Status {
        /** All that it looks after is there now. */
        DONE,
        /** It could not be done; what it had created by then stays. */
        FAILED,
        /** It was not tried, because one before it failed. */
        SKIPPED
    }

    public StepReport {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(failure, "failure");
        results = List.copyOf(results);
    }

    static StepReport done(Message about, List<SetUpResult> results) {
        return new StepReport(about, Status.DONE, results, Optional.empty());
    }

    static StepReport failed(Message about, Message failure) {
        return new StepReport(about, Status.FAILED, List.of(), Optional.of(failure));
    }

    static StepReport skipped(Message about) {
        return new StepReport(about, Status.SKIPPED, List.of(), Optional.empty());
    }
}
