package org.productops.glossary.match;

import java.util.HashSet;
import java.util.Set;

/**
 * How a term and its forms by hand are written, hyphens and blanks apart.
 *
 * @param written with upper and lower case
 * @param caseless without regard to it
 */
record TermSpellings(Set<String> written, Set<String> caseless) {

    TermSpellings {
        written = Set.copyOf(written);
        caseless = Set.copyOf(caseless);
    }

    static TermSpellings of(WantedTerm term) {
        Set<String> written = new HashSet<>();
        Set<String> caseless = new HashSet<>();
        for (int i = -1; i < term.forms().size(); i++) {
            TextWords words = TextWords.of(i < 0 ? term.text() : term.forms().get(i));
            if (words.count() > 0) {
                written.add(words.written(0, words.count() - 1));
                caseless.add(words.caseless(0, words.count() - 1));
            }
        }
        return new TermSpellings(written, caseless);
    }
}
