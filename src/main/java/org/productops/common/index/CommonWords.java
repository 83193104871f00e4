package org.productops.common.index;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.productops.common.text.SearchFolding;

/** The words of a language that every text has, and that say nothing by themselves. Immutable. */
public final class CommonWords {

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = words;
    }

    /** Those of some languages together; of a language that is not known there are none. */
    public static CommonWords of(Iterable<Locale> languages) {
        Set<String> words = new HashSet<>();
        for (Locale language : languages) {
            WordLanguage.ofCode(language.getLanguage()).ifPresent(known -> words.addAll(known.emptyWords()));
        }
        return new CommonWords(Set.copyOf(words));
    }

    /** Whether it is one; neither case nor accents matter. */
    public boolean contains(String word) {
        return words.contains(SearchFolding.fold(word));
    }
}
