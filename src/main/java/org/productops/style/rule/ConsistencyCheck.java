package org.productops.style.rule;

import java.util.List;
import java.util.regex.MatchResult;

/** Finds what a text writes in two ways of which it may use one. */
final class ConsistencyCheck implements RuleCheck {

    private final List<Expression> pairs;
    private final RuleAction action;

    ConsistencyCheck(RuleCriterion.Consistency body, RuleAction action) {
        this.pairs = body.either().stream()
                .map(pair -> Expression.of(WordTemplate.caseOf(body.ignoreCase())
                        + WordTemplate.of(
                                "(?<first>" + pair.first() + ")|(?<second>" + pair.second() + ")", !body.nonword())))
                .toList();
        this.action = action;
    }

    @Override
    public Run begin() {
        boolean[] first = new boolean[pairs.size()];
        boolean[] second = new boolean[pairs.size()];
        return (part, budget, found) -> {
            for (int i = 0; i < pairs.size(); i++) {
                int pair = i;
                MatchResult[] last = new MatchResult[1];
                pairs.get(i).each(part.text(), budget, match -> {
                    last[0] = match;
                    first[pair] |= match.start(1) >= 0;
                    second[pair] |= match.start(1) < 0;
                });
                if (last[0] != null && first[pair] && second[pair]) {
                    found.accept(ActionPlace.of(last[0].start(), last[0].end(), last[0].group(), action, budget));
                }
            }
        };
    }
}
