package org.productops.style;

import java.time.Instant;
import java.util.Objects;

/**
 * A guide that holds in a space.
 *
 * @param guideId its id
 * @param since when it was switched on there
 */
public record ChosenGuide(long guideId, Instant since) {

    public ChosenGuide {
        Objects.requireNonNull(since, "since");
    }
}
