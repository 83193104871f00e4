package org.productops.feedback.organisation;

import java.util.Objects;

/**
 * A name that somebody wrote in feedback and that no organisation has.
 *
 * @param name as it was written
 * @param count how much feedback names it
 */
public record UnknownName(String name, int count) {

    public UnknownName {
        Objects.requireNonNull(name, "name");
    }
}
