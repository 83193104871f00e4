package org.productops.feedback.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the product says of an issue that something is built by.
 *
 * @param issueId its number
 * @param projectId the project that it is in
 * @param areaKey the key of its product area; empty if it has none
 * @param state how far it is
 * @param resolvedAt when it was resolved, if the product knows
 * @param releasedAt when the first of its released versions was, if the product knows
 */
public record DeliveryFacts(
        long issueId,
        long projectId,
        String areaKey,
        DeliveryState state,
        Optional<Instant> resolvedAt,
        Optional<Instant> releasedAt) {

    public DeliveryFacts {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(resolvedAt, "resolvedAt");
        Objects.requireNonNull(releasedAt, "releasedAt");
    }
}
