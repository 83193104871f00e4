package org.productops.style.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what was not said before, such as a short form without its long one. */
final class ConditionalCheck implements RuleCheck {

    private final Expression first;
    private final Expression second;
    private final Exceptions exceptions;
    private final RuleAction action;

    ConditionalCheck(RuleCriterion.Conditional body, RuleAction action, List<String> accepted) {
        // Vale reads ignorecase and does not mind it here.
        this.first = Expression.of(body.first());
        this.second = Expression.of(body.second());
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.action = action;
    }

    @Override
    public Run begin() {
        Set<String> said = new HashSet<>();
        return (part, budget, found) -> {
            second.each(part.text(), budget, match -> {
                for (int group = 1; group <= match.groupCount(); group++) {
                    if (match.group(group) != null && !match.group(group).isEmpty()) {
                        said.add(match.group(group));
                    }
                }
            });
            first.each(part.text(), budget, match -> {
                if (!said.contains(match.group()) && !exceptions.has(match.group(), budget)) {
                    found.accept(ActionPlace.of(match.start(), match.end(), match.group(), action, budget));
                }
            });
        };
    }
}
