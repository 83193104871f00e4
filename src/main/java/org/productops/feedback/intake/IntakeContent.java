package org.productops.feedback.intake;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.FieldErrors;

/** What is in something that was sent. */
sealed interface IntakeContent {

    /**
     * Feedback of which an issue can be made.
     *
     * @param ownId by which the source knows it
     * @param feedback what it says
     */
    record Right(String ownId, MappedFeedback feedback) implements IntakeContent {
        public Right {
            Objects.requireNonNull(ownId, "ownId");
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /**
     * Something that cannot be understood.
     *
     * @param ownId by which the source knows it; empty if that is not to be found
     * @param feedback what was found in it all the same
     * @param errors what is wrong, at the fields of the plain form
     */
    record Wrong(Optional<String> ownId, MappedFeedback feedback, FieldErrors errors) implements IntakeContent {
        public Wrong {
            Objects.requireNonNull(ownId, "ownId");
            Objects.requireNonNull(feedback, "feedback");
            Objects.requireNonNull(errors, "errors");
        }

        /** Something in which nothing is found at all. */
        Wrong(FieldErrors errors) {
            this(Optional.empty(), MappedFeedback.NOTHING, errors);
        }

        /** What can be said of it in a line; may be empty. */
        String summary() {
            return IntakeReader.line(feedback);
        }
    }

    /**
     * News of something that nobody wants to have.
     *
     * @param topic what it is about
     */
    record Unwanted(String topic) implements IntakeContent {
        public Unwanted {
            Objects.requireNonNull(topic, "topic");
        }
    }

    /** The question whether anybody is there. */
    record Ping() implements IntakeContent {}
}
