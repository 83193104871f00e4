package org.productops.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/**
 * The concepts of a glossary that somebody looked for: by letter and, where a text or what is due was looked for, best first.
 *
 * @param byLetter all of them, in the order of the reader's language
 * @param best all of them, best first; if no text was looked for, by letter, or what is due for the longest time first
 */
public record FoundConcepts(GlossaryIndex byLetter, List<Concept> best) {

    public FoundConcepts {
        best = List.copyOf(best);
    }

    /** How many there are. */
    public int size() {
        return byLetter.size();
    }

    /**
     * A part of them: best first or, if a letter is asked for, those that stand there.
     *
     * @param letter see {@link GlossaryIndex#letterOf}; empty for all
     */
    public Slice<Concept> slice(String letter, Paging paging) {
        return letter.isEmpty() ? Slice.of(best, paging) : byLetter.slice(letter, paging);
    }

    /** The same ones; first those that have a term which is written like this, with upper and lower case. */
    FoundConcepts preferring(String written) {
        return new FoundConcepts(
                byLetter,
                best.stream()
                        .sorted(Comparator.comparing(concept -> concept.terms().stream()
                                .noneMatch(term -> term.text().equals(written))))
                        .toList());
    }

    /**
     * Those of several glossaries as those of one, in the order of the reader's language; the best ones of each glossary come before
     * those of the next.
     */
    public static FoundConcepts together(List<FoundConcepts> several, Locale language) {
        if (several.size() == 1) {
            return several.get(0);
        }
        List<Concept> all = several.stream()
                .flatMap(each -> each.byLetter().terms("").stream())
                .toList();
        return new FoundConcepts(
                GlossaryIndex.of(all, language),
                several.stream().flatMap(each -> each.best().stream()).toList());
    }
}
