package org.productops.common.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two names the same to those who read them: Unicode compatibility forms (full width, ligatures), upper and
 * lower case, invisible characters and white space make no difference; accents do.
 */
public final class TextIdentity {

    private TextIdentity() {}

    /** The name's identity; asking for that of an identity changes nothing. Empty for a text without anything visible. */
    public static String of(String name) {
        return name.chars().allMatch(c -> c < 128) ? ofAscii(name) : ofAny(name);
    }

    /** As {@link #ofAny}, for the letters of which most names consist, many times faster. */
    private static String ofAscii(String name) {
        return Characters.oneLine(name).toLowerCase(Locale.ROOT);
    }

    static String ofAny(String name) {
        String once = step(name);
        String twice = step(once);
        return twice.equals(once) ? once : step(twice);
    }

    private static String step(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        // Upper case first: it spells out what has no single lower-case partner, such as the German sharp s.
        String cased = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Characters.oneLine(Normalizer.normalize(withoutInvisible(cased), Normalizer.Form.NFKC));
    }

    private static String withoutInvisible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
