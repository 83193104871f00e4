package org.productops.common.text;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/**
 * Which texts people mean, in one of three ways that cannot be mistaken for each other:
 *
 * <ul>
 *   <li>{@code words of it}: all these words are in the text, in any order; neither case nor accents matter
 *   <li>{@code with * stars}: the whole text is so, with anything in place of each star; neither case nor accents matter
 *   <li>{@code /a regular expression/}: somewhere in the text, exactly as written
 * </ul>
 *
 * Regular expressions are RE2's: what would have to be tried over and over, such as {@code (a+)+} or a reference to a group,
 * is matched in one go or refused, so that no text can keep a request busy.
 */
public final class TextPattern {

    /** How often all repetitions with numbers come to together; each takes as much room as it stands for. */
    private static final int MOST_REPEATED = 1000;

    private static final int MOST_STEPS = 2000;

    private static final java.util.regex.Pattern REPETITION = java.util.regex.Pattern.compile("\\{(\\d*)(?:,(\\d*))?}");

    private static final String START = "(?:^|[^\\pL\\pN])";
    private static final String END = "(?:$|[^\\pL\\pN])";

    /** The scripts that put nothing between words. */
    private static final Set<UnicodeScript> UNBROKEN = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final Predicate<String> meant;

    private TextPattern(Predicate<String> meant) {
        this.meant = meant;
    }

    /** What is wrong with it, for the person who typed it; empty if nothing is. */
    public static Optional<Message> faultOf(String pattern) {
        if (!isRegular(pattern)) {
            return pattern.isBlank() || pattern.chars().allMatch(each -> each == '*' || Character.isWhitespace(each))
                    ? Optional.of(Message.of("productops.common.error.pattern-empty"))
                    : Optional.empty();
        }
        String expression = expression(pattern);
        if (repeated(expression) > MOST_REPEATED) {
            return Optional.of(Message.of("productops.common.error.pattern-repeated", MOST_REPEATED));
        }
        try {
            return Pattern.compile(expression).programSize() > MOST_STEPS
                    ? Optional.of(Message.of("productops.common.error.pattern-large"))
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(Message.of("productops.common.error.pattern", e.getDescription(), e.getPattern()));
        }
    }

    /**
     * The texts that are meant.
     *
     * @throws IllegalArgumentException if anything is wrong with it; see {@link #faultOf}
     */
    public static TextPattern of(String pattern) {
        if (faultOf(pattern).isPresent()) {
            throw new IllegalArgumentException("No pattern: " + pattern);
        }
        if (isRegular(pattern)) {
            Pattern compiled = Pattern.compile(expression(pattern));
            return new TextPattern(text -> compiled.matcher(text).find());
        }
        if (pattern.indexOf('*') >= 0) {
            Pattern compiled = Pattern.compile(starred(Characters.oneLine(SearchFolding.fold(pattern))));
            return new TextPattern(text -> compiled.matches(Characters.oneLine(SearchFolding.fold(text))));
        }
        Pattern[] words = Arrays.stream(SearchFolding.words(pattern))
                .map(word -> Pattern.compile(isSetOff(word) ? START + Pattern.quote(word) + END : Pattern.quote(word)))
                .toArray(Pattern[]::new);
        return new TextPattern(text -> {
            String folded = SearchFolding.fold(text);
            return Arrays.stream(words).allMatch(word -> word.matcher(folded).find());
        });
    }

    /** Whether the text is one of them. */
    public boolean matches(String text) {
        return meant.test(text);
    }

    private static boolean isSetOff(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).noneMatch(UNBROKEN::contains);
    }

    private static boolean isRegular(String pattern) {
        return pattern.length() > 2 && pattern.startsWith("/") && pattern.endsWith("/");
    }

    private static String expression(String pattern) {
        return pattern.substring(1, pattern.length() - 1);
    }

    private static String starred(String pattern) {
        return Arrays.stream(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    /** They may stand in each other, so that their numbers multiply; where they do not, this is only too careful. */
    private static long repeated(String expression) {
        long all = 1;
        Matcher each = REPETITION.matcher(expression);
        while (each.find() && all <= MOST_REPEATED) {
            all *= Math.max(1, Math.max(number(each.group(1)), number(each.group(2))));
        }
        return all;
    }

    private static long number(String digits) {
        return digits == null || digits.isEmpty()
                ? 0
                : Long.parseLong(digits.substring(0, Math.min(9, digits.length())));
    }
}
