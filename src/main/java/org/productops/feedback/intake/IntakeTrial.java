package org.productops.feedback.intake;

import java.util.Map;
import java.util.Objects;
import org.productops.common.error.FieldErrors;

/**
 * What would become of something if it came in.
 *
 * @param outcome what
 * @param topic what it is news of; empty if it does not say so, or is wanted
 * @param found what each part of the feedback would be, in the order of the parts; what would be empty is missing
 * @param errors what is wrong, at the ids of the {@link IntakeTarget parts}
 */
public record IntakeTrial(Outcome outcome, String topic, Map<IntakeTarget, String> found, FieldErrors errors) {

    public IntakeTrial {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(errors, "errors");
    }

    /** What would become of it. */
    public enum Outcome {
        /** Feedback of which an issue is made. */
        RIGHT,
        /** Something that cannot be understood. */
        WRONG,
        /** News of something that nobody wants to have. */
        UNWANTED,
        /** The question whether anybody is there. */
        PING
    }

    static IntakeTrial of(IntakeContent content) {
        if (content instanceof IntakeContent.Right right) {
            return new IntakeTrial(Outcome.RIGHT, "", right.feedback().texts(), FieldErrors.none());
        }
        if (content instanceof IntakeContent.Wrong wrong) {
            return new IntakeTrial(Outcome.WRONG, "", wrong.feedback().texts(), wrong.errors());
        }
        if (content instanceof IntakeContent.Unwanted unwanted) {
            return new IntakeTrial(Outcome.UNWANTED, unwanted.topic(), Map.of(), FieldErrors.none());
        }
        return new IntakeTrial(Outcome.PING, "", Map.of(), FieldErrors.none());
    }
}
