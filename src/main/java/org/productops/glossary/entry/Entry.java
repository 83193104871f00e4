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

/**
 * A concept as a page lists it for readers of one language.
 *
 * @param id of the concept
 * @param title what it is called, with its short form
 * @param definition what it means in short; may have several lines, and is empty if nobody said
 * @param synonyms what else it may be called, with commas between; empty if nothing
 * @param discouraged the words that were looked for and are not to be written any more
 * @param address of the page about it, from the product's context path on
 */
public record Entry(
        long id, String title, String definition, String synonyms, List<Discouraged> discouraged, String address) {

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
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(synonyms, "synonyms");
        discouraged = List.copyOf(discouraged);
        Objects.requireNonNull(address, "address");
    }

    static Entry of(GlossaryPlace place, Concept concept, List<Discouraged> discouraged, Locale language) {
        return new Entry(
                concept.id(),
                concept.title(language),
                concept.definition(language),
                concept.synonyms(language).stream()
                        .filter(term -> !term.type().isShort())
                        .map(Term::text)
                        .collect(Collectors.joining(", ")),
                discouraged,
                GlossaryAddress.concept(place.key(), concept.id()));
    }
}
