package org.productops.common.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Objects;

/**
 * Where sentences begin and end. The dot of a usual abbreviation ends none, nor does the end of a line; an empty line does.
 * Made once for many texts, as it reads what it knows of a language then; not for several threads.
 */
public final class SentenceBreaks {

    private final BreakIterator breaks;

    /** Those of texts in a language. */
    public SentenceBreaks(Locale language) {
        this.breaks = FilteredBreakIteratorBuilder.getInstance(ULocale.forLocale(language))
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(language));
    }

    /** Takes sentences. */
    public interface Taker {

        /** A sentence, without the blanks around it. */
        void take(int start, int end);
    }

    /** The same text of the same length, in which only empty lines end anything. */
    private static String withoutLines(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            boolean alone = characters[i] == '\n'
                    && (i == 0 || characters[i - 1] != '\n')
                    && (i + 1 == characters.length || text.charAt(i + 1) != '\n');
            if (alone) {
                characters[i] = ' ';
            }
        }
        return new String(characters);
    }

    /** Tells of each sentence of a text that has more than blanks, in their order. */
    public void each(String text, Taker taker) {
        Objects.requireNonNull(taker, "taker");
        breaks.setText(withoutLines(text));
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
