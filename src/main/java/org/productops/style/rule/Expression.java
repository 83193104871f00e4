package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that people wrote, ready to be looked for within a budget. Letters, words and digits are those of all
 * languages. Immutable.
 */
final class Expression {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNIX_LINES;

    /** An expression that is longer is no expression that somebody wrote. */
    static final int LONGEST = 100_000;

    private final Pattern pattern;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * An expression as Vale's users write it.
     *
     * @throws PatternSyntaxException if it is none
     */
    static Expression of(String expression) {
        if (expression.length() > LONGEST) {
            throw new PatternSyntaxException("Too long", expression.substring(0, 100), LONGEST);
        }
        try {
            return new Expression(Pattern.compile(ExpressionSyntax.java(expression), FLAGS));
        } catch (StackOverflowError e) {
            throw new PatternSyntaxException("Too deep", expression.substring(0, 100), 0);
        }
    }

    /** Any of these, each as Vale takes exceptions: minding case unless it says otherwise; null for none of them. */
    static Expression anyOf(List<String> expressions) {
        if (expressions.isEmpty()) {
            return null;
        }
        List<String> sorted = new ArrayList<>(expressions);
        sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
        return of("(?m)\\b(?:"
                + String.join(
                        "|",
                        sorted.stream()
                                .map(each -> each.startsWith("(?i)") ? each : "(?-i)" + each)
                                .toList())
                + ")\\b");
    }

    /**
     * Whether it is somewhere in a text.
     *
     * @throws BudgetSpent if that cannot be found out within the budget
     */
    boolean isIn(String text, MatchBudget budget) {
        return within(() -> matcher(text, budget).find());
    }

    /**
     * Whether a text is all of it.
     *
     * @throws BudgetSpent as {@link #isIn}
     */
    boolean isAllOf(String text, MatchBudget budget) {
        return within(() -> matcher(text, budget).matches());
    }

    /**
     * Tells of each place where it is.
     *
     * @throws BudgetSpent as {@link #isIn}, after those places that were found by then
     */
    void each(String text, MatchBudget budget, Consumer<MatchResult> place) {
        within(() -> {
            Matcher matcher = matcher(text, budget);
            while (matcher.find()) {
                place.accept(matcher.toMatchResult());
            }
            return true;
        });
    }

    /** The expression in one text, to be tried in single places. */
    final class At {
        private final Matcher matcher;
        private final int length;

        private At(String text, MatchBudget budget) {
            this.matcher = matcher(text, budget).useTransparentBounds(true).useAnchoringBounds(false);
            this.length = text.length();
        }

        /**
         * Whether it is in a place.
         *
         * @throws BudgetSpent as {@link #isIn}
         */
        boolean looksAt(int place) {
            return within(() -> matcher.region(place, length).lookingAt());
        }

        /** Where a group begins of what was looked at; less than 0 if it is not in it. */
        int start(int group) {
            return matcher.start(group);
        }

        /** Where a group ends of what was looked at; less than 0 if it is not in it. */
        int end(int group) {
            return matcher.end(group);
        }
    }

    /** Looks at this text. */
    At in(String text, MatchBudget budget) {
        return new At(text, budget);
    }

    /**
     * A text with each place where it is written anew.
     *
     * @throws BudgetSpent as {@link #isIn}
     */
    String replaced(String text, MatchBudget budget, Function<MatchResult, String> replacement) {
        return within(
                () -> matcher(text, budget).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match))));
    }

    private Matcher matcher(String text, MatchBudget budget) {
        return pattern.matcher(new CountedText(text, budget));
    }

    private interface Work<T> {
        T run();
    }

    private static <T> T within(Work<T> work) {
        try {
            return work.run();
        } catch (StackOverflowError e) {
            // Some expressions go a step deeper with each character.
            throw new BudgetSpent();
        }
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
