package org.productops.common.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The words of a text in any language, those included that put no blanks between them. */
public final class WordBreaks {

    /** Nobody writes longer words; what is longer is no word, and takes room in an index. */
    private static final int LONGEST = 60;

    private WordBreaks() {}

    /** The words in their order, as they are written, without what stands between them. Longer ones than 60 characters are left out. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            boolean word = breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT;
            if (word && end - start <= LONGEST) {
                words.add(text.substring(start, end));
            }
        }
        return words;
    }

    /** Whether somebody who types this text may still be in the middle of its last word. */
    public static boolean endsInWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }
}
