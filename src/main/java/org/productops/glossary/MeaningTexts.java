package org.productops.glossary;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.productops.common.text.Shortening;
import org.productops.common.text.Texts;

/**
 * What a page says where it tells what a word means, in the reader's language, with places for what the script puts in: numbers, a
 * word as it is written, what to write in its place. The script knows the texts by these names.
 */
public final class MeaningTexts {

    /** Longer definitions are read on the concept's own page. */
    private static final int LONGEST_DEFINITION = 600;

    private MeaningTexts() {}

    /** What is said of the meaning of one word. Sorted, so that all nodes give the same answer the same ETag. */
    public static SortedMap<String, String> of(Texts texts) {
        return new TreeMap<>(Map.of(
                "open", texts.get("productops.highlight.open"),
                "discouraged", texts.get("productops.highlight.discouraged", "%f"),
                "instead", texts.get("productops.highlight.instead", "%f", "%s")));
    }

    /** What is said, besides, of all words that are marked in a text. */
    public static SortedMap<String, String> ofMarks(Texts texts) {
        SortedMap<String, String> all = of(texts);
        all.putAll(Map.of(
                "show", texts.get("productops.highlight.show"),
                "showLabel", texts.get("productops.highlight.show.label", "%s"),
                "written", texts.get("productops.highlight.written", "%s"),
                "next", texts.get("productops.highlight.next", "%n", "%m"),
                "back", texts.get("productops.highlight.back"),
                "offForMe", texts.get("productops.highlight.reader.off"),
                "onForMe", texts.get("productops.highlight.reader.on"),
                "isOffForMe", texts.get("productops.highlight.reader.is-off"),
                "failed", texts.get("productops.highlight.failed"),
                "logIn", texts.get("productops.highlight.log-in")));
        return all;
    }

    /** So much of a definition as is said beside a text. */
    public static String definition(String whole) {
        return Shortening.atWord(whole, LONGEST_DEFINITION);
    }
}
