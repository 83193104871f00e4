package org.productops.common.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.text.TextIdentity;

/**
 * Names, addresses or sentences that are looked for in texts, as whole words, whatever their case and the white space in them.
 * However many they are, a text is gone through once.
 */
public final class PersonWords {

    /** None. */
    public static final PersonWords NONE = of(List.of());

    /** In place of what was erased. */
    public static final String ERASED = "[\u2026]";

    /** The same for what is shorter than that: no text gets longer, so that it fits wherever it is kept. */
    private static final String ERASED_SHORT = "\u2026";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What stands between the cells of files. */
    private static final String CELLS = ",;|\t\r\n\"";

    /** By their first two words, as many sentences begin with the same one; by the only one of others. */
    private final Map<String, List<Pattern>> byBeginning;

    private final Set<String> firstWords;

    /** What their first words begin with: most words of a text are told apart by that. */
    private final Set<Integer> beginnings;

    private final Where where;

    /** Where in a text they are found. */
    private enum Where {
        ANYWHERE,
        ALONE,
        ALONE_IN_CELL
    }

    private record Place(int start, int end) {}

    private PersonWords(Map<String, List<Pattern>> byBeginning, Where where) {
        this.byBeginning = byBeginning;
        this.firstWords =
                byBeginning.keySet().stream().map(key -> key.split(" ")[0]).collect(Collectors.toSet());
        this.beginnings = firstWords.stream().map(word -> word.codePointAt(0)).collect(Collectors.toSet());
        this.where = where;
    }

    /** These; what has neither letters nor digits is left out. */
    public static PersonWords of(Collection<String> texts) {
        Map<String, List<Pattern>> byBeginning = new HashMap<>();
        new HashSet<>(texts.stream().map(PersonWords::normal).toList()).forEach(text -> add(byBeginning, text));
        return new PersonWords(byBeginning, Where.ANYWHERE);
    }

    /** The same, found only where a text says nothing else. */
    public PersonWords alone() {
        return new PersonWords(byBeginning, Where.ALONE);
    }

    /** The same, found only where a cell of a file says nothing else. */
    PersonWords aloneInCells() {
        return new PersonWords(byBeginning, Where.ALONE_IN_CELL);
    }

    private static String normal(String text) {
        return TextIdentity.composed(text);
    }

    private static void add(Map<String, List<Pattern>> byBeginning, String text) {
        int start = nextWord(text, 0);
        if (start < text.length()) {
            // What begins with a sign, such as a number of a phone, is found by what stands behind it.
            String parts = SPACE.splitAsStream(text.substring(start).strip())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+"));
            String first = wordAt(text, start);
            byBeginning
                    .computeIfAbsent(beginning(text, start, first).orElse(first), any -> new ArrayList<>())
                    .add(Pattern.compile(parts + "(?![\\p{L}\\p{N}])", FLAGS));
        }
    }

    private static String wordAt(String text, int start) {
        return text.substring(start, endOfWord(text, start)).toLowerCase(Locale.ROOT);
    }

    /** The word with the next one; empty if it is the last. */
    private static Optional<String> beginning(String text, int start, String word) {
        int next = nextWord(text, endOfWord(text, start));
        return next == text.length() ? Optional.empty() : Optional.of(word + ' ' + wordAt(text, next));
    }

    /** Whether any of them is in it. */
    public boolean in(String text) {
        boolean[] found = {false};
        if (!byBeginning.isEmpty()) {
            each(normal(text), place -> {
                found[0] = true;
                return false;
            });
        }
        return found[0];
    }

    /** The text with {@link #ERASED} in the place of each of them; the same text if none is in it. */
    public String without(String text) {
        if (byBeginning.isEmpty() || text.isEmpty()) {
            return text;
        }
        String whole = normal(text);
        StringBuilder left = new StringBuilder();
        int[] from = {0};
        each(whole, place -> {
            if (place.start() >= from[0]) {
                left.append(whole, from[0], place.start())
                        .append(place.end() - place.start() < ERASED.length() ? ERASED_SHORT : ERASED);
                from[0] = place.end();
            }
            return true;
        });
        return from[0] == 0 ? text : left.append(whole.substring(from[0])).toString();
    }

    /**
     * Goes through the words by hand: files have millions of them.
     *
     * @param visitor is told each place in turn, and says whether to go on
     */
    private void each(String text, Predicate<Place> visitor) {
        int end;
        for (int start = nextWord(text, 0); start < text.length(); start = nextWord(text, end)) {
            end = endOfWord(text, start);
            if (beginnings.contains(Character.toLowerCase(text.codePointAt(start)))) {
                Optional<Place> place = at(text, start, wordAt(text, start));
                if (place.isPresent() && stands(text, place.get()) && !visitor.test(place.get())) {
                    return;
                }
            }
        }
    }

    /** The longest of them that begins with this word. */
    private Optional<Place> at(String text, int start, String word) {
        if (!firstWords.contains(word)) {
            return Optional.empty();
        }
        int longest = -1;
        List<Pattern> candidates = new ArrayList<>(byBeginning.getOrDefault(word, List.of()));
        beginning(text, start, word).map(byBeginning::get).ifPresent(candidates::addAll);
        for (Pattern each : candidates) {
            Matcher matcher = each.matcher(text).region(start, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                longest = Math.max(longest, matcher.end());
            }
        }
        return longest < 0 ? Optional.empty() : Optional.of(new Place(start, longest));
    }

    private boolean stands(String text, Place place) {
        if (where == Where.ANYWHERE) {
            return true;
        }
        int before = place.start();
        while (before > 0 && !isWord(text.codePointBefore(before)) && !isBorder(text.charAt(before - 1))) {
            before -= Character.charCount(text.codePointBefore(before));
        }
        int after = place.end();
        while (after < text.length() && !isWord(text.codePointAt(after)) && !isBorder(text.charAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return (before == 0 || isBorder(text.charAt(before - 1)))
                && (after == text.length() || isBorder(text.charAt(after)));
    }

    private boolean isBorder(char sign) {
        return where == Where.ALONE_IN_CELL && CELLS.indexOf(sign) >= 0;
    }

    private static int nextWord(String text, int from) {
        int next = from;
        while (next < text.length() && !isWord(text.codePointAt(next))) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether it is a letter or a digit of any script. */
    private static boolean isWord(int sign) {
        if (sign < 128) {
            return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
        }
        return switch (Character.getType(sign)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
