package org.productops.style.rule;

/** How much it matters that a text keeps a rule, as Vale has it; from the least on. */
public enum RuleLevel {
    SUGGESTION,
    WARNING,
    /** The only one that anything can be held up for. */
    ERROR
}
