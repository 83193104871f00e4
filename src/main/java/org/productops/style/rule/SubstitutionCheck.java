package org.productops.style.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

/** Finds what is to be written otherwise. */
final class SubstitutionCheck implements RuleCheck {

    private final RuleCriterion.Substitution body;
    private final List<Swap> swaps;
    private final AlternativeSearch wanted;
    private final Exceptions exceptions;
    private final RuleAction action;

    /**
     * @param expected what to write, as the rule says it
     * @param itself the expression alone, to see what its groups found; null if nobody asks for them
     * @param right the expected text is an expression that what was found may match already; null if it is plain
     */
    private record Swap(String expected, Expression itself, Expression right) {

        static Swap of(RuleCriterion.Swap swap, boolean ignoreCase) {
            String expected = swap.expected();
            return new Swap(
                    expected,
                    GroupReferences.isIn(expected)
                            ? Expression.of(WordTemplate.caseOf(ignoreCase) + swap.observed())
                            : null,
                    PlainPhrase.is(expected) ? null : expression(expected));
        }

        private static Expression expression(String expected) {
            try {
                return Expression.of(expected);
            } catch (PatternSyntaxException e) {
                return null;
            }
        }
    }

    SubstitutionCheck(RuleCriterion.Substitution body, RuleAction action, List<String> accepted) {
        this.body = body;
        List<RuleCriterion.Swap> sorted = new ArrayList<>(body.swaps());
        sorted.sort(Comparator.comparingInt(
                        (RuleCriterion.Swap swap) -> swap.observed().length())
                .reversed());
        this.swaps =
                sorted.stream().map(swap -> Swap.of(swap, body.ignoreCase())).toList();
        this.wanted = AlternativeSearch.of(
                sorted.stream().map(RuleCriterion.Swap::observed).toList(), body.ignoreCase(), !body.nonword());
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.action = action;
    }

    @Override
    public Run begin() {
        return (part, budget, found) -> wanted.each(
                part.text(),
                budget,
                (number, start, end) ->
                        look(swaps.get(number), start, end, part.text().substring(start, end), budget, found));
    }

    private void look(Swap swap, int start, int end, String match, MatchBudget budget, Consumer<FoundPlace> found) {
        String observed = match.strip();
        String expected = expected(swap, observed, budget);
        if (isRight(swap, expected, observed, budget) || exceptions.has(observed, budget)) {
            return;
        }
        boolean replaces =
                action.name() == RuleAction.Name.REPLACE && action.parameters().isEmpty();
        if (replaces) {
            List<String> words = Arrays.stream(expected.split("\\|", -1))
                    .map(word -> capital(word, observed))
                    .toList();
            found.accept(new FoundPlace(start, end, List.of(RuleMessage.quoted(words), observed), words));
        } else {
            found.accept(
                    new FoundPlace(start, end, List.of(expected, observed), ActionResult.of(action, match, budget)));
        }
    }

    private String expected(Swap swap, String observed, MatchBudget budget) {
        String expected = capital(swap.expected(), observed);
        return swap.itself() == null
                ? expected
                : swap.itself().replaced(observed, budget, match -> GroupReferences.filled(expected, match));
    }

    private static boolean isRight(Swap swap, String expected, String observed, MatchBudget budget) {
        return expected.equals(observed) || swap.right() != null && swap.right().isAllOf(observed, budget);
    }

    private String capital(String expected, String observed) {
        return body.capitalize() && observed.equals(Capitals.first(observed)) ? Capitals.first(expected) : expected;
    }
}
