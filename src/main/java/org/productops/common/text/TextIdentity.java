package org.productops.glossary;

import java.text.Normalizer;
import java.util.Locale;
import org.productops.common.text.Characters;

/**
 * What makes two written forms the same word: Unicode compatibility forms (full width, ligatures), upper and lower case,
 * invisible format characters and white space make no difference; accents do.
 */
public final class FormIdentity {

    private FormIdentity() {}

    /** The form's identity; asking for that of an identity changes nothing. Empty for a text without anything visible. */
    public static String of(String form) {
        return form.chars().allMatch(c -> c < 128) ? ofAscii(form) : ofAny(form);
    }

    /** As {@link #ofAny}, for the letters of which most glossaries consist, many times faster. */
    private static String ofAscii(String form) {
        return Characters.oneLine(form).toLowerCase(Locale.ROOT);
    }

    static String ofAny(String form) {
        String once = step(form);
        String twice = step(once);
        return twice.equals(once) ? once : step(twice);
    }

    private static String step(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // Upper case first: it spells out what has no single lower-case partner, such as the German sharp s.
        String cased = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Characters.oneLine(Normalizer.normalize(withoutFormatCharacters(cased), Normalizer.Form.NFKC));
    }

    private static String withoutFormatCharacters(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
