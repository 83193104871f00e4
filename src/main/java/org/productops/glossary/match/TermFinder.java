package org.productops.glossary.match;

import java.util.List;

/** Finds the terms of several glossaries in a text, in one pass. */
public final class TermFinder {

    private TermFinder() {}

    /**
     * The places of terms, in their order in the text; none overlaps another. From the left, the longest term wins, whichever
     * glossary it is of; of several that reach as far, those of the first glossary. Terms of one glossary that are written
     * alike come together: those whose case must be so before others, and none that is only inflected so if another
     * is written so.
     *
     * <p>The time grows with the length of the text and the number of matchers, whatever is in them.
     *
     * @param words the text
     * @param inOrder the matchers of the glossaries; of what stands in two, the first one's terms are told
     * @param exclusions what is no term
     */
    public static List<TermMatch> find(TextWords words, List<TermMatcher> inOrder, Exclusions exclusions) {
        return new TermSearch(words, inOrder, exclusions).matches();
    }
}
