package org.productops.style.rule;

import java.util.List;

/** Finds what must not be there. */
final class ExistenceCheck implements RuleCheck {

    private final Wanted wanted;
    private final Exceptions exceptions;
    private final RuleAction action;

    ExistenceCheck(RuleCriterion.Existence body, RuleAction action, List<String> accepted) {
        this.wanted = wanted(body);
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.action = action;
    }

    private interface Wanted {
        void each(String text, MatchBudget budget, AlternativeSearch.Taker taker);
    }

    private static Wanted wanted(RuleCriterion.Existence body) {
        List<String> tokens =
                body.tokens().stream().filter(token -> !token.isBlank()).toList();
        boolean word = !body.nonword() && !body.tokens().isEmpty();
        if (body.raw().isEmpty() && !tokens.isEmpty() && AlternativeSearch.takes(tokens)) {
            return AlternativeSearch.of(tokens, body.ignoreCase(), word)::each;
        }
        String raw = String.join("", body.raw());
        String words = WordTemplate.of(String.join("|", tokens), word);
        Expression expression =
                Expression.of(WordTemplate.caseOf(body.ignoreCase()) + (body.append() ? words + raw : raw + words));
        return (text, budget, taker) ->
                expression.each(text, budget, match -> taker.take(0, match.start(), match.end()));
    }

    @Override
    public Run begin() {
        return (part, budget, found) -> wanted.each(part.text(), budget, (token, start, end) -> {
            String observed = part.text().substring(start, end);
            if (!exceptions.has(observed.strip(), budget)) {
                found.accept(ActionPlace.of(start, end, observed, action, budget));
            }
        });
    }
}
