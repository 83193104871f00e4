package org.productops.style.rule;

/** An expression needs more than its {@link MatchBudget}. Thrown out of the middle of matching, and caught around it. */
final class BudgetSpent extends RuntimeException {

    private static final long serialVersionUID = 1;

    BudgetSpent() {
        // Where it came from says nothing; it can be thrown for each of a hundred rules.
        super("An expression needs more steps than it may take", null, false, false);
    }
}
