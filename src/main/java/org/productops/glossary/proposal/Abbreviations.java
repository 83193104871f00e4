package org.productops.glossary.proposal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.common.text.Characters;
import org.productops.common.text.WordSpelling;

/**
 * Short forms that a text expands in brackets, by the rule of Schwartz and Hearst (<i>A simple algorithm for identifying abbreviation
 * definitions in biomedical text</i>, 2003): {@code service level agreement (SLA)} and {@code SLA (service level agreement)}.
 * From right to left, each letter and digit of the short form stands in the long one, the first of them at the beginning of a
 * word; the long form has at most {@code min(n + 5, 2n)} words for {@code n} letters.
 *
 * <p>Beyond the rule, a short form begins with a letter and has a capital, if its script has capitals: what else stands in
 * brackets is seldom one.
 */
public final class Abbreviations {

    /** So many are told of one text. */
    public static final int MOST = 1000;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int MOST_WORDS = 2;

    /** So far from a bracket the long form may begin, and the bracket end. */
    private static final int LONGEST_FORM = 300;

    private static final String OPENING = "(\uff08";
    private static final String CLOSING = ")\uff09";
    private static final String PARTING = ",;\uff0c\uff1b\u3001";

    private Abbreviations() {}

    /** The short forms that the text expands, each pair once, in the order in which they come. */
    public static List<Abbreviation> in(String text) {
        Set<Abbreviation> found = new LinkedHashSet<>();
        for (int open = 0; open < text.length() && found.size() < MOST; open++) {
            if (OPENING.indexOf(text.charAt(open)) >= 0) {
                int close = closing(text, open);
                if (close > open + 1) {
                    at(text, open, close).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static int closing(String text, int open) {
        int last = Math.min(text.length() - 1, open + LONGEST_FORM);
        for (int i = open + 1; i <= last; i++) {
            char character = text.charAt(i);
            if (CLOSING.indexOf(character) >= 0) {
                return i;
            }
            if (OPENING.indexOf(character) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Abbreviation> at(String text, int open, int close) {
        String before = before(text, open);
        String inside = Characters.oneLine(text.substring(open + 1, close));
        Optional<Abbreviation> found = shortFormOf(beginning(inside)).flatMap(shortForm -> pair(shortForm, before));
        return found.isPresent() ? found : shortFormOf(lastWord(before)).flatMap(shortForm -> pair(shortForm, inside));
    }

    /** Of what stands in a bracket, what comes before the first comma: behind it may stand a year, or who says so. */
    private static String beginning(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            if (PARTING.indexOf(inside.charAt(i)) >= 0) {
                return inside.substring(0, i).strip();
            }
        }
        return inside;
    }

    private static String lastWord(String before) {
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    /** What stands before the bracket in the same sentence, and not in another bracket. */
    private static String before(String text, int open) {
        int first = Math.max(0, open - LONGEST_FORM);
        int from = open;
        while (from > first && !parts(text, from - 1, open)) {
            from--;
        }
        if (from == first && first > 0) {
            from = Math.max(from, wordEnd(text, from, open));
        }
        return Characters.oneLine(text.substring(from, open));
    }

    private static boolean parts(String text, int at, int open) {
        char character = text.charAt(at);
        if (character == '\n') {
            return at > 0 && text.charAt(at - 1) == '\n';
        }
        if (OPENING.indexOf(character) >= 0
                || CLOSING.indexOf(character) >= 0
                || character == ';'
                || character == '\u2029') {
            return true;
        }
        boolean blankBehind = at + 1 < open && Character.isWhitespace(text.charAt(at + 1));
        return (WordSpelling.endsSentence(character) || character == ':') && (character > 127 || blankBehind);
    }

    /** Half a word is none. */
    private static int wordEnd(String text, int from, int open) {
        int at = from;
        while (at < open && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Optional<String> shortFormOf(String text) {
        String form = text.strip();
        int length = form.codePointCount(0, form.length());
        boolean mayBe = length >= SHORTEST
                && length <= LONGEST
                && Character.isLetter(form.codePointAt(0))
                && form.split(" ", MOST_WORDS + 1).length <= MOST_WORDS
                && form.codePoints().anyMatch(Abbreviations::isCapital);
        return mayBe ? Optional.of(singular(form)) : Optional.empty();
    }

    /** Upper case, or a letter of a script that has no cases. */
    private static boolean isCapital(int character) {
        return Character.isUpperCase(character) || Character.getType(character) == Character.OTHER_LETTER;
    }

    private static String singular(String form) {
        boolean plural = form.length() > SHORTEST
                && form.endsWith("s")
                && form.substring(0, form.length() - 1).codePoints().allMatch(Character::isUpperCase);
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static Optional<Abbreviation> pair(String shortForm, String around) {
        int letters =
                (int) shortForm.codePoints().filter(Character::isLetterOrDigit).count();
        String near = lastWords(around, Math.min(letters + 5, letters * 2));
        int start = longFormStart(shortForm, near);
        if (start < 0) {
            return Optional.empty();
        }
        String longForm = near.substring(start);
        boolean longer = longForm.length() > shortForm.length();
        return longer && !hasWord(longForm, shortForm)
                ? Optional.of(new Abbreviation(shortForm, longForm))
                : Optional.empty();
    }

    private static String lastWords(String text, int most) {
        int from = text.length();
        for (int words = 0; words < most && from > 0; words++) {
            from = text.lastIndexOf(' ', from - 1);
        }
        return text.substring(from + (from < 0 || from < text.length() && text.charAt(from) == ' ' ? 1 : 0));
    }

    /** Where the long form begins in what stands around; negative if none is there. */
    private static int longFormStart(String shortForm, String around) {
        int[] letters = shortForm
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        String text = around.toLowerCase(Locale.ROOT);
        if (text.length() != around.length()) {
            return -1;
        }
        int at = text.length();
        for (int i = letters.length - 1; i >= 0; i--) {
            at = text.lastIndexOf(letters[i], at - 1);
            while (i == 0 && at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
                at = text.lastIndexOf(letters[i], at - 1);
            }
            if (at < 0) {
                return -1;
            }
        }
        // A word that a hyphen joins begins before it.
        return text.lastIndexOf(' ', at) + 1;
    }

    private static boolean hasWord(String longForm, String shortForm) {
        return List.of(longForm.split(" ")).contains(shortForm);
    }
}
