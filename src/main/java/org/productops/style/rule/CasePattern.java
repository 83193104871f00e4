package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** How upper and lower case are to be written in a title, after Vale's rules for sentences and for titles. Immutable. */
final class CasePattern {

    /** A word, with what is written together with it. */
    static final String WORD = "[\\p{N}\\p{L}*]+[^\\s]*";

    private static final Expression NUMBER = Expression.of("\\d+\\.");

    /** The words that titles write small, unless they stand first or last. */
    private static final List<String> SMALL = List.of(
            "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the",
            "to", "vs", "vs.", "via", "v", "v.");

    /** Those that only Chicago's titles write small. */
    private static final List<String> PREPOSITIONS = List.of(
            "with",
            "from",
            "into",
            "during",
            "including",
            "until",
            "against",
            "among",
            "throughout",
            "despite",
            "towards",
            "upon",
            "concerning",
            "about",
            "over",
            "through",
            "before",
            "between",
            "after",
            "since",
            "without",
            "under",
            "within",
            "along",
            "following",
            "across",
            "beyond",
            "around",
            "down",
            "near",
            "above");

    private static final Expression TITLE_WORD = Expression.of("[\\p{N}\\p{L}]+[^\\s\\-/]*");

    private final RuleCriterion.Capitalization body;
    private final List<Known> known;
    private final Expression sentenceWord;
    private final Optional<Expression> prefix;

    /** A word whose case is known, or an expression for such words. */
    private record Known(String text, Optional<Expression> expression) {

        static Known of(String text) {
            return new Known(text, PlainPhrase.is(text) ? Optional.empty() : expression(text));
        }

        private static Optional<Expression> expression(String text) {
            try {
                return Optional.of(Expression.of(text));
            } catch (PatternSyntaxException e) {
                return Optional.empty();
            }
        }

        /** How a word is to be written if this knows it. */
        Optional<String> written(String word, MatchBudget budget) {
            if (text.equalsIgnoreCase(word)) {
                return Optional.of(text);
            }
            boolean found = expression.map(any -> any.isIn(word, budget)).orElseGet(() -> word.contains(text));
            return found ? Optional.of(word) : Optional.empty();
        }
    }

    CasePattern(RuleCriterion.Capitalization body, List<String> accepted) {
        this.body = body;
        List<String> words = new ArrayList<>(body.exceptions());
        if (body.vocabulary()) {
            words.addAll(accepted);
        }
        words.sort((one, other) -> Integer.compare(other.length(), one.length()));
        this.known = words.stream().map(Known::of).toList();
        this.sentenceWord = Expression.of("(?i)"
                + (words.isEmpty()
                        ? WORD
                        : "\\b(?:" + words.stream().collect(Collectors.joining("|")) + ")\\b|" + WORD));
        this.prefix = body.prefix().map(Expression::of);
    }

    /** The text as a sentence: a capital in front, and where a name has one. */
    String sentence(String text, MatchBudget budget) {
        return behindPrefix(text, budget, rest -> {
            List<String> words = new ArrayList<>();
            sentenceWord.each(rest, budget, match -> words.add(match.group()));
            List<String> made = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                boolean begins = i == 0 || indicates(words.get(i - 1), i - 1, budget);
                made.add(written(word, budget)
                        .orElseGet(() -> begins ? Capitals.title(word) : word.toLowerCase(Locale.ROOT)));
            }
            return String.join(" ", made);
        });
    }

    /** The text as a title: capitals but for short words in the middle. */
    String title(String text, MatchBudget budget) {
        return behindPrefix(
                text,
                budget,
                rest -> TITLE_WORD.replaced(rest, budget, match -> {
                    String word = match.group();
                    String small = word.toLowerCase(Locale.ROOT);
                    return written(word, budget)
                            .orElseGet(() -> isSmall(small) && isInside(rest, match.start(), match.end())
                                    ? small
                                    : Capitals.first(word));
                }));
    }

    /** Whether this word can be written small or not, which only its place in the sentence says. */
    static boolean isUndecided(String word) {
        return word.equalsIgnoreCase("to");
    }

    private String behindPrefix(String text, MatchBudget budget, Function<String, String> rest) {
        int[] end = new int[1];
        prefix.ifPresent(expression -> expression.each(text, budget, match -> {
            if (match.start() == 0 && end[0] == 0) {
                end[0] = match.end();
            }
        }));
        return text.substring(0, end[0]) + rest.apply(text.substring(end[0]));
    }

    private Optional<String> written(String word, MatchBudget budget) {
        return known.stream()
                .flatMap(each -> each.written(word, budget).stream())
                .findFirst();
    }

    private boolean indicates(String word, int index, MatchBudget budget) {
        return body.indicators().stream().anyMatch(ending -> word.length() > ending.length() && word.endsWith(ending))
                || index == 0 && NUMBER.isIn(word, budget);
    }

    private boolean isSmall(String word) {
        return SMALL.contains(word)
                || body.style().filter("Chicago"::equals).isPresent() && PREPOSITIONS.contains(word);
    }

    /** Neither first nor last, nor behind a colon or at a hyphen. */
    private static boolean isInside(String text, int start, int end) {
        if (start == 0 || end == text.length()) {
            return false;
        }
        char before = text.charAt(start - 1);
        char wayBefore = start > 1 ? text.charAt(start - 2) : ' ';
        char behind = text.charAt(end);
        return (before == ' ' || before == '-' || before == '/')
                && wayBefore != ':'
                && wayBefore != '-'
                && (behind != '-' || before == '-');
    }
}
