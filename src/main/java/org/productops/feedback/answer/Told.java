package org.productops.feedback.answer;

import java.time.Instant;
import java.util.Objects;

/**
 * That somebody was told what became of their feedback.
 *
 * @param feedbackId the feedback issue
 * @param deliveryId what was built because of it; 0 if there was nothing
 * @param at when it was noted
 * @param byKey the key of who noted it
 * @param words what was said
 */
public record Told(long feedbackId, long deliveryId, Instant at, String byKey, String words) {

    public Told {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(byKey, "byKey");
        Objects.requireNonNull(words, "words");
    }
}
