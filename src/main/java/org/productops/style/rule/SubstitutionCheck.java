package org.productops.style.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Finds what is to be written otherwise. */
final class SubstitutionCheck implements RuleCheck {

    private final RuleBody.Substitution body;
    private final List<Swap> swaps;
    private final Expression wanted;
    private final Exceptions exceptions;
    private final RuleAction action;

    /**
     * @param expected what to write, as the rule says it
     * @param itself the expression alone, to see what its groups found; null if nobody asks for them
     * @param right the expected text is an expression that what was found may match already; null if it is plain
     */
    private record Swap(String expected, Expression itself, Expression right) {

        static Swap of(RuleBody.Swap swap, boolean ignoreCase) {
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

    SubstitutionCheck(RuleBody.Substitution body, RuleAction action, List<String> accepted) {
        this.body = body;
        List<RuleBody.Swap> sorted = new ArrayList<>(body.swaps());
        sorted.sort(
                Comparator.comparingInt((RuleBody.Swap swap) -> swap.observed().length())
                        .reversed());
        this.swaps =
                sorted.stream().map(swap -> Swap.of(swap, body.ignoreCase())).toList();
        String all = sorted.stream()
                .map(swap -> "(" + withoutGroups(swap.observed()) + ")")
                .collect(Collectors.joining("|"));
        this.wanted = Expression.of(WordTemplate.caseOf(body.ignoreCase()) + WordTemplate.of(all, !body.nonword()));
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.action = action;
    }

    /** The groups around the pairs are what says which of them was found. */
    private static String withoutGroups(String expression) {
        StringBuilder plain = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            plain.append(c);
            if (c == '\\' && at + 1 < expression.length()) {
                plain.append(expression.charAt(++at));
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '(' && !inClass && !expression.startsWith("?", at + 1)) {
                plain.append("?:");
            }
        }
        return plain.toString();
    }

    @Override
    public Run begin() {
        return (part, budget, found) -> wanted.each(part.text(), budget, match -> {
            int group = groupOf(match);
            if (group > 0) {
                look(swaps.get(group - 1), match.start(group), match.end(group), match.group(group), budget, found);
            }
        });
    }

    private static int groupOf(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.start(group) >= 0) {
                return group;
            }
        }
        return 0;
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
