package org.productops.common.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;

/**
 * How a single word of a text is written, apart from what no reader takes for a difference: full width, ligatures, the way
 * accents are encoded, kinds of dashes and apostrophes, soft hyphens and what else is invisible, the points of Hebrew and
 * Arabic. Accents make a difference, because other words are made of them.
 */
public final class WordSpelling {

    private static final Normalizer2 USUAL = Normalizer2.getNFKCInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Of these scripts people leave most marks out. */
    private static final UnicodeSet POINTS =
            new UnicodeSet("[[[:Mn:]&[[:Hebrew:][:Arabic:][\\u064B-\\u065F\\u0670]]] \\u0640]").freeze();

    private static final UnicodeSet DASHES = new UnicodeSet("[:Dash:]").freeze();

    private static final UnicodeSet APOSTROPHES =
            new UnicodeSet("[\\u2018\\u2019\\u02BC\\u055A\\u05F3\\uFF07]").freeze();

    /** Scripts that put nothing between words, so that only a dictionary tells them. */
    private static final UnicodeSet UNSPACED =
            new UnicodeSet("[[:Line_Break=Complex_Context:][:Han:][:Hiragana:][:Katakana:]\\u30FC\\uFF70]").freeze();

    /** What belongs to the letter before it: marks, and the vowels of Thai and Lao that a mark may be a part of. */
    private static final UnicodeSet ATTACHED =
            new UnicodeSet("[[:M:][:Grapheme_Extend:]\\u200D\\u0E32\\u0E33\\u0EB2\\u0EB3\\uFF9E\\uFF9F]").freeze();

    private static final UnicodeSet CURRENCIES = new UnicodeSet("[:Sc:]").freeze();

    private static final char FIRST_SIGN = '\u4e00';
    private static final char LAST_SIGN = '\u9fff';

    private WordSpelling() {}

    /** The word as it is written, upper and lower case included. */
    public static String written(String word) {
        return Spelling.isAscii(word) || isSigns(word) ? word : writtenAny(word);
    }

    /** Signs of Chinese, which are written in one way and have no case. */
    private static boolean isSigns(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < FIRST_SIGN || word.charAt(i) > LAST_SIGN) {
                return false;
            }
        }
        return true;
    }

    private static String writtenAny(String word) {
        String usual = USUAL.normalize(word);
        StringBuilder written = new StringBuilder(usual.length());
        for (int i = 0; i < usual.length(); ) {
            int character = usual.codePointAt(i);
            i += Character.charCount(character);
            if (APOSTROPHES.contains(character)) {
                written.append('\'');
            } else if (DASHES.contains(character)) {
                written.append('-');
            } else if (character == '\u05F4') {
                written.append('"');
            } else if (!Characters.isInvisible(character) && !POINTS.contains(character)) {
                written.appendCodePoint(character);
            }
        }
        return COMPOSED.normalize(written);
    }

    /**
     * The word without regard to upper and lower case, in any language: the four letters i of Turkish are one.
     *
     * @param written as {@link #written} gives it
     */
    public static String caseless(String written) {
        if (isLowerAscii(written) || isSigns(written)) {
            return written;
        }
        return Spelling.isAscii(written)
                ? written.toLowerCase(Locale.ROOT)
                : COMPOSED.normalize(Spelling.usual(written));
    }

    private static boolean isLowerAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char each = word.charAt(i);
            if (each >= 128 || each >= 'A' && each <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is of a script that puts nothing between words, such as Thai or Chinese. */
    public static boolean isUnspaced(int character) {
        return character >= 0x0E00 && UNSPACED.contains(character);
    }

    /** Whether it belongs to the letter before it, such as an accent or a vowel sign. */
    public static boolean isAttached(int character) {
        return character >= 0x300 && ATTACHED.contains(character);
    }

    /** Whether it is a dash or hyphen of any kind. */
    public static boolean isDash(int character) {
        return character == '-' || character > 127 && DASHES.contains(character);
    }

    /** Whether a sentence may end with it, in any language. */
    public static boolean endsSentence(int character) {
        if (character < 128) {
            return character == '.' || character == '!' || character == '?';
        }
        int kind = UCharacter.getIntPropertyValue(character, UProperty.SENTENCE_BREAK);
        return kind == UCharacter.SentenceBreak.ATERM
                || kind == UCharacter.SentenceBreak.STERM
                || character == '\u2026';
    }

    /** Whether it sets off what is written, as commas, colons, brackets and bullets do; quotation marks do not. */
    public static boolean setsOff(int character) {
        return switch (UCharacter.getType(character)) {
            case ECharacterCategory.START_PUNCTUATION, ECharacterCategory.END_PUNCTUATION -> true;
            case ECharacterCategory.OTHER_PUNCTUATION -> "/\\'\"*\u00b7\u2027\u30fb\uff65".indexOf(character) < 0;
            case ECharacterCategory.MATH_SYMBOL, ECharacterCategory.OTHER_SYMBOL ->
                "\u00ae\u00a9\u2122=<>~".indexOf(character) < 0;
            default -> false;
        };
    }

    /** Whether it is said, though it is no letter: what tells C, C++ and C# apart. */
    public static boolean isSaid(int character) {
        return character < 128 ? "+#&@%$".indexOf(character) >= 0 : CURRENCIES.contains(character);
    }
}
