package org.productops.style;

/** Whether texts are checked with a rule, and if not, why not. */
public enum RuleState {
    ON,
    /** Somebody has switched it off. */
    OFF,
    /** An expression of it needed more steps or time than it may take. */
    OVERRUN
}
