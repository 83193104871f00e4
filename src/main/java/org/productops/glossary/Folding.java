package org.productops.glossary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which a written term is looked up: Unicode compatibility forms (full width, ligatures), upper and lower
 * case, invisible format characters and white space make no difference; accents do.
 */
public final class Folding {

    private Folding() {}

    /** The folded form; folding it again changes nothing. Empty for a text without anything visible. */
    public static String fold(String text) {
        return text.chars().allMatch(c -> c < 128) ? foldAscii(text) : foldAny(text);
    }

    /** As {@link #foldAny}, for the letters of which most glossaries consist, many times faster. */
    private static String foldAscii(String text) {
        return oneLine(text).toLowerCase(Locale.ROOT);
    }

    static String foldAny(String text) {
        String once = step(text);
        String twice = step(once);
        return twice.equals(once) ? once : step(twice);
    }

    /** The text with each run of white space as one blank, and none around it. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            line.appendCodePoint(c);
        }
        return line.toString();
    }

    private static String step(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // Upper case first: it spells out what has no single lower-case partner, such as the German sharp s.
        String cased = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return oneLine(Normalizer.normalize(withoutFormatCharacters(cased), Normalizer.Form.NFKC));
    }

    private static String withoutFormatCharacters(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
