package org.productops.readiness.gate;

import java.time.Instant;
import java.util.Optional;

/**
 * Which refusals are meant.
 *
 * @param kind whether they refused, or would have
 * @param userKey who wanted the transition; empty for anybody
 * @param checklistId what refused; empty for any
 * @param from the first moment
 * @param before the moment after the last
 */
public record RefusalFilter(
        Refusal.Kind kind, Optional<String> userKey, Optional<Long> checklistId, Instant from, Instant before) {}
