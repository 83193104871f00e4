package org.productops.style.rule;

/** The kinds of rules; the names in lower case are those of Vale's {@code extends}. */
public enum RuleKind {
    EXISTENCE,
    SUBSTITUTION,
    OCCURRENCE,
    REPETITION,
    CONSISTENCY,
    CONDITIONAL,
    CAPITALIZATION
}
