package org.productops.glossary.match;

import java.util.List;

/**
 * A place of a text where a term stands.
 *
 * @param start where it begins in the text as it was given, in UTF-16 units
 * @param end where the text goes on behind it
 * @param matcher which of the matchers that were asked has the term
 * @param terms the term, or several that are written alike, in the order in which their glossary has them; not empty
 */
public record TermMatch(int start, int end, int matcher, List<WantedTerm> terms) {

    public TermMatch {
        terms = List.copyOf(terms);
    }
}
