package org.productops.glossary.entry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;
import org.productops.glossary.scope.GlossaryScope.Part;

/**
 * A concept as a page lists it for readers of one language.
 *
 * @param id of the concept
 * @param title what it is called, with its short form
 * @param word what is to be written for it
 * @param definition what it means in short; may have several lines, and is empty if nobody said
 * @param synonyms what else it may be called, with commas between; empty if nothing
 * @param discouraged the words that were looked for and are not to be written any more
 * @param domain the path of its domain; empty if it is in none
 * @param place the glossary that says so
 */
public record Entry(
        long id,
        String title,
        String word,
        String definition,
        String synonyms,
        List<Discouraged> discouraged,
        String domain,
        GlossaryPlace place) {

    /**
     * A word that is not to be written any more.
     *
     * @param instead what is to be written in its place; empty if nobody says
     */
    public record Discouraged(String word, Optional<String> instead) {

        public Discouraged {
            Objects.requireNonNull(word, "word");
            Objects.requireNonNull(instead, "instead");
        }
    }

    public Entry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(synonyms, "synonyms");
        discouraged = List.copyOf(discouraged);
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(place, "place");
    }

    /** The address of the page about it, from the product's context path on. */
    public String address() {
        return GlossaryAddress.concept(place.key(), id);
    }

    static Entry of(Part part, Concept concept, List<Discouraged> discouraged, Locale language) {
        return new Entry(
                concept.id(),
                concept.title(language),
                concept.name(language),
                concept.definition(language),
                concept.synonyms(language).stream()
                        .filter(term -> !term.type().isShort())
                        .map(Term::text)
                        .collect(Collectors.joining(", ")),
                discouraged,
                part.content().domains().path(concept.classification().domainId()),
                part.place());
    }
}
