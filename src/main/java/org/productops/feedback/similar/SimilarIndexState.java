package org.productops.feedback.similar;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the index of this node is.
 *
 * @param ready whether it can be asked
 * @param texts how many texts are in it
 * @param bytes how much memory it takes
 * @param followed when it last took over what was changed; empty if it never did
 * @param made when it was made of all that is stored; empty as long as it is not
 * @param built how long that took; zero as long as it is not
 */
public record SimilarIndexState(
        boolean ready, int texts, long bytes, Optional<Instant> followed, Optional<Instant> made, Duration built) {

    public SimilarIndexState {
        Objects.requireNonNull(followed, "followed");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(built, "built");
    }
}
