package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds texts whose upper and lower case is not as it is to be. */
final class CapitalizationCheck implements RuleCheck {

    private static final double THRESHOLD = 0.8;

    private final RuleCriterion.Capitalization body;
    private final CasePattern pattern;
    private final Exceptions exceptions;
    private final Expression word;
    /** Null if the case has a name. */
    private final Expression own;

    private final RuleAction action;

    CapitalizationCheck(RuleCriterion.Capitalization body, RuleAction action, List<String> accepted) {
        this.body = body;
        this.pattern = new CasePattern(body, accepted);
        this.exceptions = Exceptions.of(body.exceptions(), body.vocabulary(), accepted);
        this.word = Expression.of(exceptions.isEmpty() ? CasePattern.WORD : exceptions + "|" + CasePattern.WORD);
        this.own = body.match().startsWith("$") ? null : Expression.of(body.match());
        this.action = action;
    }

    @Override
    public Run begin() {
        return (part, budget, found) -> {
            String text = part.text();
            String expected = expected(text, budget);
            if (isRight(text, expected, budget)) {
                return;
            }
            boolean words = action.name() == RuleAction.Name.REPLACE
                    && action.parameters().isEmpty()
                    && isOfWords();
            found.accept(new FoundPlace(
                    0,
                    text.length(),
                    List.of(text, expected),
                    words ? List.of(expected) : ActionResult.of(action, text, budget)));
        };
    }

    private boolean isOfWords() {
        return body.match().equals("$title") || body.match().equals("$sentence");
    }

    private String expected(String text, MatchBudget budget) {
        return switch (body.match()) {
            case "$title" -> pattern.title(text, budget);
            case "$sentence" -> pattern.sentence(text, budget);
            case "$lower" -> text.toLowerCase(Locale.ROOT);
            case "$upper" -> text.toUpperCase(Locale.ROOT);
            default -> body.match();
        };
    }

    private boolean isRight(String text, String expected, MatchBudget budget) {
        if (isOfWords()) {
            return areRight(words(text, budget), words(expected, budget), budget);
        }
        return (own == null ? text.equals(expected) : own.isIn(text, budget)) || exceptions.has(text, budget);
    }

    private List<String> words(String text, MatchBudget budget) {
        List<String> words = new ArrayList<>();
        word.each(text, budget, match -> words.add(match.group()));
        return words;
    }

    private boolean areRight(List<String> words, List<String> expected, MatchBudget budget) {
        boolean title = body.match().equals("$title");
        int right = 0;
        for (int i = 0; i < words.size(); i++) {
            String one = words.get(i);
            boolean fits = i >= expected.size() || one.equals(expected.get(i)) || exceptions.has(one, budget);
            if (fits || title && (Capitals.isUpper(one) || CasePattern.isUndecided(one))) {
                right++;
            } else if (!title && i == 0 && !one.equals(Capitals.title(one))) {
                return false;
            }
        }
        return words.isEmpty()
                || (double) right / words.size() >= body.threshold().orElse(THRESHOLD);
    }
}
