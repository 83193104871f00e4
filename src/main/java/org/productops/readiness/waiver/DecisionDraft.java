package org.productops.readiness.waiver;

import java.util.Objects;

/**
 * What somebody says to a request, or on revoking an override, as typed.
 *
 * @param answer what they say; may be empty
 * @param days for how many days they grant it; empty for as long as was asked for
 */
public record DecisionDraft(String answer, String days) {

    /** Nothing is said. */
    public static final DecisionDraft NONE = new DecisionDraft("", "");

    public DecisionDraft {
        answer = Objects.requireNonNullElse(answer, "");
        days = Objects.requireNonNullElse(days, "");
    }
}
