package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Optional;

/**
 * What is counted of an override; it names nobody.
 *
 * @param checklistId see {@link Waiver}
 * @param areaKey see {@link Waiver}
 * @param state see {@link Waiver}
 * @param inOwnRight see {@link Waiver#isInOwnRight}
 * @param expiresAt see {@link Waiver}
 */
public record WaiverFact(
        long checklistId, String areaKey, Waiver.State state, boolean inOwnRight, Optional<Instant> expiresAt) {

    static WaiverFact of(Waiver waiver) {
        return new WaiverFact(
                waiver.checklistId(), waiver.areaKey(), waiver.state(), waiver.isInOwnRight(), waiver.expiresAt());
    }
}
