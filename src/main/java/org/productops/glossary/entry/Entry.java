package org.productops.glossary.entry;

import java.util.Locale;
import java.util.Objects;
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
 * @param address of the page about it, from the product's context path on
 */
public record Entry(long id, String title, String definition, String synonyms, String address) {

    public Entry {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(synonyms, "synonyms");
        Objects.requireNonNull(address, "address");
    }

    static Entry of(GlossaryPlace place, Concept concept, Locale language) {
        return new Entry(
                concept.id(),
                concept.title(language),
                concept.definition(language),
                concept.synonyms(language).stream()
                        .filter(term -> !term.type().isShort())
                        .map(Term::text)
                        .collect(Collectors.joining(", ")),
                GlossaryAddress.concept(place.key(), concept.id()));
    }
}
