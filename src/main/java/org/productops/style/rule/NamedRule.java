package org.productops.style.rule;

import java.util.Objects;

/** A rule with its full name: that of its guide, a dot and its own. */
public record NamedRule(String name, StyleRule rule) {

    public NamedRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
    }
}
