package org.productops.readiness.checklist.format;

import java.util.List;
import java.util.Objects;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;

/**
 * A line of a text, and what became of it.
 *
 * @param number where it stands, from 1; in JSON the number of the entry
 * @param text the line as it was
 * @param fate what became of it
 * @param item the item that it became, as the line alone says it; null if it became none
 * @param about what there is to say about that: why it was left out, or what of it was
 */
public record ReadLine(int number, String text, Fate fate, TextItem item, List<Message> about) {

    /** No more of a line is shown. */
    private static final int MOST_SHOWN = 200;

    /** What can become of a line. */
    public enum Fate {
        /** The name of a list. */
        LIST,
        /** A heading, for the items below it. */
        SECTION,
        ITEM,
        /** More about the item above it. */
        HELP,
        /** It is part of the format, and says nothing by itself. */
        MARK,
        /** Nothing was in it. */
        BLANK,
        /** It was not understood, or cannot be kept. */
        LEFT_OUT
    }

    public ReadLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fate, "fate");
        about = List.copyOf(about);
    }

    /** The line for people to recognize: not all of a long one, and what cannot be seen in it by its name. */
    public String shown() {
        return Characters.shown(Shortening.atCharacter(text.strip(), MOST_SHOWN));
    }
}
