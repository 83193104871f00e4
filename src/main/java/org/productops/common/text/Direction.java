package org.productops.common.text;

import com.ibm.icu.text.UnicodeSet;

/** The direction in which texts are read. */
final class Direction {

    private static final UnicodeSet RIGHT_TO_LEFT =
            new UnicodeSet("[[:Bidi_Class=Right_To_Left:][:Bidi_Class=Arabic_Letter:]]").freeze();

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Direction() {}

    /**
     * The text as it may stand in a sentence of ours: if it runs from right to left, the sentence still does not. What
     * would turn round what comes behind it, up to the end of our sentence, is left out.
     */
    static String isolated(String text) {
        String tame = Characters.withoutOverriding(text);
        return RIGHT_TO_LEFT.containsNone(tame) ? tame : FIRST_STRONG_ISOLATE + tame + POP_DIRECTIONAL_ISOLATE;
    }
}
