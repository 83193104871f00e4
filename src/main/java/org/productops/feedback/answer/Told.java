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
 * @param run what was noted at once has the same, so that it can be taken back at once; empty if it was noted by itself
 */
public record Told(long feedbackId, long deliveryId, Instant at, String byKey, String words, String run) {

    public Told {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(byKey, "byKey");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(run, "run");
    }

    /** Noted by itself. */
    public Told(long feedbackId, long deliveryId, Instant at, String byKey, String words) {
        this(feedbackId, deliveryId, at, byKey, words, "");
    }
}
