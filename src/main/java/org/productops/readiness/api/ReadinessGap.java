package org.productops.readiness.api;

import java.util.Objects;

/**
 * What keeps an item open, for the user who makes the request; a sentence each, without markup.
 *
 * @param why what is missing
 * @param how what to do about it
 */
public record ReadinessGap(String why, String how) {

    public ReadinessGap {
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(how, "how");
    }
}
