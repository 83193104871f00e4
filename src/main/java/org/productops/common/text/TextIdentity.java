package org.productops.common.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/**
 * What makes two names the same to those who read them: Unicode compatibility forms (full width, ligatures), upper and
 * lower case in any language, kinds of dashes, invisible characters and white space make no difference; accents do.
 */
public final class TextIdentity {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private TextIdentity() {}

    /** The name's identity; asking for that of an identity changes nothing. Empty for a text without anything visible. */
    public static String of(String name) {
        return Spelling.isAscii(name) ? ofAscii(name) : ofAny(name);
    }

    /** The text as it reads, with each letter and its accents in one character where there is one. */
    public static String composed(String text) {
        return COMPOSED.normalize(text);
    }

    /** As {@link #ofAny}, for the letters of which most names consist, many times faster. */
    private static String ofAscii(String name) {
        return Characters.oneLine(name).toLowerCase(Locale.ROOT);
    }

    static String ofAny(String name) {
        return Characters.oneLine(COMPOSED.normalize(Spelling.usual(name)));
    }
}
