package org.productops.style.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for many alternatives of which the first that fits counts, as one long expression does, and tries in each place only those
 * that can begin with the character that stands there. Immutable and safe to share.
 */
final class AlternativeSearch {

    /** What says something of the alternatives behind it, or of groups by their numbers. */
    private static final Pattern TIED = Pattern.compile("\\\\[1-9k]|\\(\\?[imsnxU-]+[:)]|\\(\\?\\(");

    private static final Pattern BACK = Pattern.compile("\\\\[1-9k]");

    /** Takes what was found. */
    interface Taker {

        /**
         * An alternative was found.
         *
         * @param alternative its number
         */
        void take(int alternative, int start, int end);
    }

    /** Alternatives together, each a group. */
    private record Some(Expression expression, int[] numbers) {}

    private final boolean word;
    /** All, for places of which nothing is known. */
    private final Some all;
    /** By the first character; null where none can begin. Empty if they must be tried everywhere. */
    private final Optional<Some[]> ascii;

    private final Some others;

    private AlternativeSearch(boolean word, Some all, Optional<Some[]> ascii, Some others) {
        this.word = word;
        this.all = all;
        this.ascii = ascii;
        this.others = others;
    }

    /**
     * A search for these.
     *
     * @param word whether each is a whole word
     * @throws java.util.regex.PatternSyntaxException if they are no expression together
     */
    static AlternativeSearch of(List<String> alternatives, boolean ignoreCase, boolean word) {
        List<String> plain =
                alternatives.stream().map(AlternativeSearch::withoutGroups).toList();
        Some all = some(plain, IntStream.range(0, plain.size()).toArray(), ignoreCase, word);
        List<Optional<FirstCharacters>> first = plain.stream()
                .map(alternative -> FirstCharacters.of(alternative, ignoreCase))
                .toList();
        boolean tied = alternatives.stream().anyMatch(each -> TIED.matcher(each).find());
        if (tied || first.stream().anyMatch(Optional::isEmpty)) {
            return new AlternativeSearch(word, all, Optional.empty(), all);
        }
        Map<BitSet, Some> made = new HashMap<>();
        Some[] ascii = new Some[FirstCharacters.ASCII_END];
        for (char c = 0; c < ascii.length; c++) {
            ascii[c] = of(c, first, plain, ignoreCase, word, made);
        }
        return new AlternativeSearch(
                word,
                all,
                Optional.of(ascii),
                of((char) FirstCharacters.ASCII_END, first, plain, ignoreCase, word, made));
    }

    private static Some of(
            char character,
            List<Optional<FirstCharacters>> first,
            List<String> alternatives,
            boolean ignoreCase,
            boolean word,
            Map<BitSet, Some> made) {
        int[] numbers = IntStream.range(0, first.size())
                .filter(number -> first.get(number).orElseThrow().has(character))
                .toArray();
        if (numbers.length == 0) {
            return null;
        }
        BitSet key = new BitSet();
        IntStream.of(numbers).forEach(key::set);
        return made.computeIfAbsent(key, any -> some(alternatives, numbers, ignoreCase, word));
    }

    private static Some some(List<String> alternatives, int[] numbers, boolean ignoreCase, boolean word) {
        String groups = IntStream.of(numbers)
                .mapToObj(number -> "(" + alternatives.get(number) + ")")
                .collect(Collectors.joining("|"));
        return new Some(Expression.of(WordTemplate.caseOf(ignoreCase) + WordTemplate.of(groups, word)), numbers);
    }

    /** The groups around the alternatives are what says which of them was found. */
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

    /**
     * Tells of each place where one of them is, from left to right.
     *
     * @throws BudgetSpent if that cannot be found out within the budget, after those that were found by then
     */
    void each(String text, MatchBudget budget, Taker taker) {
        if (ascii.isEmpty()) {
            all.expression().each(text, budget, match -> take(all, match::start, match::end, taker));
            return;
        }
        Some[] byFirst = ascii.get();
        Map<Some, Expression.At> open = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Some some = c < FirstCharacters.ASCII_END ? byFirst[c] : others;
            if (some == null || word && at > 0 && isInside(text.charAt(at - 1), c)) {
                at++;
                continue;
            }
            Expression.At here =
                    open.computeIfAbsent(some, each -> each.expression().in(text, budget));
            if (here.looksAt(at)) {
                take(some, here::start, here::end, taker);
                at = Math.max(at + 1, here.end(0));
            } else {
                at++;
            }
        }
    }

    /** Whether a word surely goes on here; of other letters the expression itself says it. */
    private static boolean isInside(char before, char c) {
        return isPlain(before) && isPlain(c);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private interface Group {
        int of(int group);
    }

    private static void take(Some some, Group start, Group end, Taker taker) {
        for (int i = 0; i < some.numbers().length; i++) {
            if (start.of(i + 1) >= 0) {
                taker.take(some.numbers()[i], start.of(i + 1), end.of(i + 1));
                return;
            }
        }
    }

    /** Whether these can be looked for in this way: what names a group by its number cannot. */
    static boolean takes(List<String> alternatives) {
        return alternatives.stream().noneMatch(each -> BACK.matcher(each).find());
    }
}
