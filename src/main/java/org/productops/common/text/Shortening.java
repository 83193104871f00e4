package org.productops.common.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The beginnings of texts for which there is no room, with three dots behind them. What people see as one character is
 * never cut in two, be it an emoji of several or a letter with its marks; lengths count UTF-16 units, without the dots.
 */
public final class Shortening {

    private static final String MORE = "\u2026";

    /**
     * So much of a text is looked at before and behind the place where it could end: the iterators of ICU go back to the
     * beginning of a word, however far that is, and forth to its end, for each step.
     */
    private static final int LOOKED_AT = 1000;

    private Shortening() {}

    /**
     * The text, or its beginning up to where a line could end; in a text without such a place, as much as there is room
     * for.
     */
    public static String atWord(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // The blanks at the end of a line need no room.
        int room = longest;
        while (room < text.length() && Character.isWhitespace(text.charAt(room))) {
            room++;
        }
        int end = before(BreakIterator.getLineInstance(ULocale.ROOT), text, room);
        if (end < longest / 2) {
            return atCharacter(text, longest);
        }
        String beginning = text.substring(0, end).stripTrailing();
        return beginning.length() == text.stripTrailing().length() ? beginning : beginning + MORE;
    }

    /** The text, or as much of its beginning as there is room for. */
    public static String atCharacter(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = before(BreakIterator.getCharacterInstance(ULocale.ROOT), text, longest);
        return text.substring(0, end > 0 ? end : wholeCodePoints(text, longest)) + MORE;
    }

    private static int before(BreakIterator breaks, String text, int longest) {
        int from = Math.max(0, longest - LOOKED_AT);
        breaks.setText(text.substring(from, Math.min(text.length(), longest + LOOKED_AT)));
        int end = breaks.preceding(longest + 1 - from);
        // The beginning of what is looked at is a place only if it is that of the text.
        return end > 0 ? from + end : 0;
    }

    /** Only for one letter with more marks than there is room for. */
    private static int wholeCodePoints(String text, int longest) {
        return longest > 0 && Character.isSurrogatePair(text.charAt(longest - 1), text.charAt(longest))
                ? longest - 1
                : longest;
    }
}
