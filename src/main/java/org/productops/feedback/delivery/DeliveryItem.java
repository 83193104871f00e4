package org.productops.feedback.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an issue is that has feedback, or that says what success is.
 *
 * @param issueId the issue
 * @param projectId the project that it is in
 * @param areaKey the key of its product area; empty if it has none
 * @param state how far it is
 * @param startedAt when work on it began for the first time
 * @param resolvedAt when it was resolved last
 * @param releasedAt when a version of it was released last
 * @param feedbackCount how much feedback is linked to it
 * @param criterion whether it says what success is
 */
public record DeliveryItem(
        long issueId,
        long projectId,
        String areaKey,
        DeliveryState state,
        Optional<Instant> startedAt,
        Optional<Instant> resolvedAt,
        Optional<Instant> releasedAt,
        int feedbackCount,
        boolean criterion) {

    public DeliveryItem {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(resolvedAt, "resolvedAt");
        Objects.requireNonNull(releasedAt, "releasedAt");
    }

    /** What nothing is known of yet but that it is there. */
    static DeliveryItem unknown(DeliveryFacts facts) {
        return new DeliveryItem(
                facts.issueId(),
                facts.projectId(),
                facts.areaKey(),
                DeliveryState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                false);
    }
}
