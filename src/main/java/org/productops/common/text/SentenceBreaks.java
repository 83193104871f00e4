package org.productops.common.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Objects;

/** Where sentences begin and end. The dot of a usual abbreviation ends none. */
public final class SentenceBreaks {

    private SentenceBreaks() {}

    /** Takes sentences. */
    public interface Taker {

        /** A sentence, without the blanks around it. */
        void take(int start, int end);
    }

    /** Tells of each sentence of a text that has more than blanks, in their order. */
    public static void each(String text, Locale language, Taker taker) {
        Objects.requireNonNull(taker, "taker");
        BreakIterator breaks = FilteredBreakIteratorBuilder.getInstance(ULocale.forLocale(language))
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(language));
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                taker.take(from, to);
            }
            start = end;
        }
    }
}
