package org.productops.feedback.evidence;

import java.util.Objects;
import java.util.Optional;
import org.productops.feedback.Importance;

/**
 * Which of the feedback for an issue is meant; what is empty leaves none out.
 *
 * @param organisation for which it was given, by the name that {@link DeliveryDemand} tells
 * @param importance how much the issue matters to those who said it
 * @param segment that of the organisation when it spoke
 */
public record DemandFilter(String organisation, Optional<Importance> importance, String segment) {

    public DemandFilter {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(segment, "segment");
    }
}
