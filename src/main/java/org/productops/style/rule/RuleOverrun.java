package org.productops.style.rule;

import java.util.Objects;

/**
 * A rule whose expression needed more steps or more time than it may take in a text. What it found by then counts.
 *
 * @param rule the name of the rule, with that of its guide in front of a dot
 */
public record RuleOverrun(String rule) {

    public RuleOverrun {
        Objects.requireNonNull(rule, "rule");
    }
}
