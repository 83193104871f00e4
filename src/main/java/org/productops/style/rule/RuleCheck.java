package org.productops.style.rule;

import java.util.function.Consumer;

/** What a rule looks for, ready to be looked for. Immutable and safe to share. */
interface RuleCheck {

    /** Looks through one text, from its first part to its last; for one thread. */
    interface Run {

        /**
         * Looks at the next part of the text.
         *
         * @throws BudgetSpent if that takes too much
         */
        void look(TextPart part, MatchBudget budget, Consumer<FoundPlace> found);
    }

    /** Begins with a text. */
    Run begin();
}
