package org.productops.feedback.inbox;

import java.util.Objects;

/**
 * How old feedback may get, as somebody typed it. What is missing is empty, which is no limit.
 *
 * @param daysToTriage see {@link AgeLimits}
 * @param daysToAnswer see {@link AgeLimits}
 */
public record AgeLimitsDraft(String daysToTriage, String daysToAnswer) {

    public AgeLimitsDraft {
        daysToTriage = Objects.requireNonNullElse(daysToTriage, "");
        daysToAnswer = Objects.requireNonNullElse(daysToAnswer, "");
    }
}
