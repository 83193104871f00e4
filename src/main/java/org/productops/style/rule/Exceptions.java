package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;

/** What is no finding of a rule, although it would be one. Immutable. */
final class Exceptions {

    /** Null for nothing. */
    private final Expression any;

    private Exceptions(Expression any) {
        this.any = any;
    }

    /** A rule's own, and what a vocabulary accepts if it is to count. */
    static Exceptions of(List<String> own, boolean vocabulary, List<String> accepted) {
        List<String> all = new ArrayList<>(own);
        if (vocabulary) {
            all.addAll(accepted);
        }
        return new Exceptions(Expression.anyOf(all));
    }

    /** Whether one of them stands in what was found, as Vale takes it. */
    boolean has(String observed, MatchBudget budget) {
        return any != null && any.isIn(observed, budget);
    }

    boolean isEmpty() {
        return any == null;
    }

    @Override
    public String toString() {
        return any == null ? "" : any.toString();
    }
}
