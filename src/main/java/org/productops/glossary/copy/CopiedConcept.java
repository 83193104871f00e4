package org.productops.glossary.copy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.productops.glossary.Concept;
import org.productops.glossary.Term;

/**
 * A concept in force as Confluence has told of it, without its long texts and without those who keep it right.
 *
 * @param concept the concept; the ids in it are Confluence's
 * @param instead for each of its terms what is to be written in its place; empty if it may be written, or nobody says what
 * @param domain where it stands in the glossary's taxonomy, from the top; empty if it stands nowhere
 * @param path the page about it, from Confluence's context path on
 */
public record CopiedConcept(Concept concept, List<String> instead, String domain, String path) {

    public CopiedConcept {
        Objects.requireNonNull(concept, "concept");
        instead = List.copyOf(instead);
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(path, "path");
        if (instead.size() != concept.terms().size()) {
            throw new IllegalArgumentException("Not said of every term what is to be written instead");
        }
    }

    /** The key of the product area that it is about; empty if it is about none. */
    public String areaKey() {
        return concept.classification().areaKey();
    }

    /** Its name in a language, with its short form. */
    public String title(Locale locale) {
        return concept.title(locale);
    }

    /** What it means in short. */
    public String definition(Locale locale) {
        return concept.definition(locale);
    }

    /** What may be written for it, as it is written. */
    public List<String> words() {
        return concept.terms().stream()
                .filter(term -> term.status().isAllowed())
                .map(Term::text)
                .distinct()
                .toList();
    }
}
