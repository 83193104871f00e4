package org.productops.common.text;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;

/**
 * The form in which texts are searched: what {@link TextIdentity} does not tell apart makes no difference, nor do accents,
 * the points of Hebrew and Arabic, the two scripts of Japanese, and apostrophes. Vowel signs of Indic scripts, marks of
 * Thai and voiced Kana are letters to their readers, and stay.
 */
public final class SearchFolding {

    /** Kana are left composed: their voiced letters are others. Hangul are not, so that who still types finds syllables. */
    private static final Normalizer2 DECOMPOSED = new FilteredNormalizer2(
            Normalizer2.getNFDInstance(), new UnicodeSet("[^[:Hiragana:][:Katakana:]]").freeze());

    private static final UnicodeSet ACCENTS = new UnicodeSet(
                    "[[[:M:]&[[:Inherited:][:Cyrillic:][:Hebrew:][:Arabic:][:Syriac:]]]-[\\u3099\\u309A] \\u0640]")
            .freeze();

    private static final UnicodeSet APOSTROPHES = new UnicodeSet("[\\u2018\\u2019\\u02BC]").freeze();
    private static final UnicodeSet LATIN = new UnicodeSet("[:Latin:]").freeze();

    private SearchFolding() {}

    /** The folded text. */
    public static String fold(String text) {
        return Spelling.isAscii(text) ? text.toLowerCase(Locale.ROOT) : foldAny(text);
    }

    static String foldAny(String text) {
        String decomposed = DECOMPOSED.normalize(Spelling.usual(text));
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int character = decomposed.codePointAt(i);
            i += Character.charCount(character);
            if (character < 128) {
                folded.append((char) character);
            } else if (APOSTROPHES.contains(character)) {
                folded.append('\'');
            } else if (LATIN.contains(character)) {
                folded.append(PlainLetters.of(character));
            } else if (!ACCENTS.contains(character)) {
                folded.appendCodePoint(hiragana(character));
            }
        }
        return folded.toString();
    }

    /** The folded words of what somebody searches for; empty for a blank text. */
    public static String[] words(String query) {
        String folded = Characters.oneLine(fold(query));
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    private static int hiragana(int character) {
        boolean hasTwin = character >= 0x30A1 && character <= 0x30F6 || character == 0x30FD || character == 0x30FE;
        return hasTwin ? character - 0x60 : character;
    }
}
