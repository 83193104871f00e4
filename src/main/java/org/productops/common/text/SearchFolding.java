package org.productops.common.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
    private static final Map<Integer, String> PLAIN_LETTERS = plainLetters();

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
            } else if (!ACCENTS.contains(character)) {
                String plain = PLAIN_LETTERS.get(character);
                if (plain == null) {
                    folded.appendCodePoint(hiragana(character));
                } else {
                    folded.append(plain);
                }
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

    /** Latin letters that no accent makes, such as o with a stroke or ae as one, with what dictionaries file them under. */
    private static Map<Integer, String> plainLetters() {
        Collator dictionary = Collator.getInstance(ULocale.ROOT);
        dictionary.setStrength(Collator.PRIMARY);
        Map<CollationKey, String> plain = new HashMap<>();
        for (String first : new UnicodeSet("[a-z]")) {
            plain.put(dictionary.getCollationKey(first), first);
            for (String second : new UnicodeSet("[a-z]")) {
                plain.put(dictionary.getCollationKey(first + second), first + second);
            }
        }
        Map<Integer, String> letters = new HashMap<>();
        for (String letter :
                new UnicodeSet("[[:Latin:]&[:L:]&[:^Changes_When_NFKC_Casefolded:]&[:NFD_Quick_Check=Yes:]-[a-z]]")) {
            String spelt = plain.get(dictionary.getCollationKey(letter));
            if (spelt != null) {
                letters.put(letter.codePointAt(0), spelt);
            }
        }
        return Map.copyOf(letters);
    }
}
