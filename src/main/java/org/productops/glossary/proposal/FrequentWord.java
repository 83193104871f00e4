package org.productops.glossary.proposal;

import java.util.List;

/**
 * What many texts use.
 *
 * @param text a word or a name of a few words, as it was written first
 * @param texts in how many texts it is; a few more, if there were too many different ones to count them all
 * @param examples the ids of some of them
 */
public record FrequentWord(String text, int texts, List<Long> examples) {

    public FrequentWord {
        examples = List.copyOf(examples);
    }
}
