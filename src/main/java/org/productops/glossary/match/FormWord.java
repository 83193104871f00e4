package org.productops.glossary.match;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.text.WordSpelling;

/**
 * A word of a term, or of a form of it.
 *
 * @param written as {@link WordSpelling#written} gives it; empty if it is longer than any word
 * @param caseless the same without regard to case
 * @param gap what stands before it
 * @param unspaced whether it is a letter of a script without blanks
 * @param said whether it is no word, but a sign that is said
 */
record FormWord(String written, String caseless, byte gap, boolean unspaced, boolean said) {

    /** The words of a term. */
    static List<FormWord> of(TextWords text) {
        List<FormWord> words = new ArrayList<>(text.count());
        for (int i = 0; i < text.count(); i++) {
            int word = text.word(i);
            words.add(new FormWord(
                    word < 0 ? "" : text.written(word),
                    word < 0 ? "" : text.caseless(word),
                    text.gap(i),
                    text.isUnspaced(i),
                    text.isSaid(i)));
        }
        return words;
    }

    /** The same words, those as one that a hyphen joins. */
    static List<FormWord> joined(TextWords text, List<FormWord> words) {
        List<FormWord> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            FormWord word = words.get(i);
            int both = text.joinedWord(i);
            if (both >= 0) {
                joined.add(new FormWord(text.written(both), text.caseless(both), word.gap(), false, false));
                i++;
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /**
     * Whether its ending may be another one.
     *
     * @param last whether it is the last of the term, where an s that says whose something is is a part of it
     */
    boolean hasForms(boolean last) {
        return !unspaced
                && !said
                && TermWord.isInflected(written)
                && !TermWord.isShort(written)
                && !(last && written.indexOf('\'') >= 0);
    }
}
