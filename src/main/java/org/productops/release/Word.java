package org.productops.release;

import java.time.Instant;
import java.util.Objects;

/**
 * That somebody has said or done something.
 *
 * @param by the key of the user
 * @param at when
 */
public record Word(String by, Instant at) {

    public Word {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
