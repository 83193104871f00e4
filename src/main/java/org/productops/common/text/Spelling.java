package org.productops.common.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;

/** What makes no difference between two spellings, neither to who searches nor to who compares names. */
final class Spelling {

    /** Upper and lower case, full width, ligatures, and what is invisible. */
    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();

    private static final UnicodeSet DASHES = new UnicodeSet("[:Dash:]").freeze();
    private static final int DOTLESS_I = 0x131;
    private static final int DOT_ABOVE = 0x307;

    private Spelling() {}

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text in lower case and in the usual characters. All dashes are hyphens, whether or not a line may break there;
     * the four letters i of Turkish are one, because each is another's upper or lower case in one language or another.
     */
    static String usual(String text) {
        String caseless = CASELESS.normalize(text);
        StringBuilder usual = new StringBuilder(caseless.length());
        for (int i = 0; i < caseless.length(); ) {
            int character = caseless.codePointAt(i);
            i += Character.charCount(character);
            if (character == DOTLESS_I) {
                usual.append('i');
            } else if (DASHES.contains(character)) {
                usual.append('-');
            } else if (!Characters.isInvisible(character) && !isDotOfAnI(character, usual)) {
                usual.appendCodePoint(character);
            }
        }
        return usual.toString();
    }

    private static boolean isDotOfAnI(int character, StringBuilder before) {
        return character == DOT_ABOVE && !before.isEmpty() && before.charAt(before.length() - 1) == 'i';
    }
}
