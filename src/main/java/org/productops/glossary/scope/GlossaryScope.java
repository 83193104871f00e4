package org.productops.glossary.scope;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;

/**
 * The glossaries that hold in a space, as one reader may see them, and how their terms are marked there.
 *
 * @param own the glossary of the space itself, whether it is among those that hold or not
 * @param parts the glossaries in order: where two have a word, it means what the first one says
 * @param highlighting how terms are marked
 * @param exclusions words that are never taken for a term in this space
 */
public record GlossaryScope(Part own, List<Part> parts, HighlightMode highlighting, List<String> exclusions) {

    /** One of the glossaries. */
    public record Part(GlossaryPlace place, GlossaryContent content) {

        public Part {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(content, "content");
        }
    }

    /**
     * What a word means.
     *
     * @param part the glossary that says so
     * @param concepts its concepts with that word, the oldest first; several if it means several things there
     */
    public record Meaning(Part part, List<Concept> concepts) {

        public Meaning {
            Objects.requireNonNull(part, "part");
            concepts = List.copyOf(concepts);
        }
    }

    public GlossaryScope {
        Objects.requireNonNull(own, "own");
        parts = List.copyOf(parts);
        Objects.requireNonNull(highlighting, "highlighting");
        exclusions = List.copyOf(exclusions);
    }

    /**
     * What a word means in the space, whatever the case of its letters: what the first glossary says that approved a concept with
     * it. A draft, or what is retired, is found only where none did; what was declined never is, because nobody stood for it.
     */
    public Optional<Meaning> meaning(String word) {
        return meaning(word, concept -> concept.status() == ConceptStatus.APPROVED)
                .or(() -> meaning(word, concept -> concept.status() == ConceptStatus.DRAFT))
                .or(() -> meaning(word, concept -> concept.declined().isEmpty()));
    }

    private Optional<Meaning> meaning(String word, Predicate<Concept> wanted) {
        return parts.stream()
                .map(part -> new Meaning(
                        part,
                        part.content().lookup(word).stream().filter(wanted).toList()))
                .filter(meaning -> !meaning.concepts().isEmpty())
                .findFirst();
    }
}
