package org.productops.glossary.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.glossary.scope.GlossaryScope.Part;

/**
 * What a word means that an author has marked.
 *
 * @param word as it was looked up
 * @param uses what it may mean: several if it means several things in the glossary that decides; never empty
 */
public record WordMeaning(String word, List<Use> uses) {

    /**
     * What a word may mean.
     *
     * @param place the glossary that says so
     * @param concept what is meant
     * @param discouraged whether the word is not to be written for it any more
     * @param instead what is to be written in its place; empty if it may be written, or nobody says what else
     */
    public record Use(GlossaryPlace place, Concept concept, boolean discouraged, Optional<String> instead) {

        public Use {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(concept, "concept");
            Objects.requireNonNull(instead, "instead");
        }
    }

    public WordMeaning {
        Objects.requireNonNull(word, "word");
        uses = List.copyOf(uses);
    }

    /** Looks words up in one space for one reader, who was asked for once. */
    public static final class LookUp {

        private final GlossaryScope scope;

        LookUp(GlossaryScope scope) {
            this.scope = scope;
        }

        /** What a word means; empty if nothing, or nothing that anybody approved yet. What is retired is still explained. */
        public Optional<WordMeaning> meaning(String word) {
            return scope.meaning(word)
                    .map(meaning -> new WordMeaning(
                            word,
                            meaning.concepts().stream()
                                    .filter(concept -> concept.status() != ConceptStatus.DRAFT)
                                    .map(concept -> use(meaning.part(), concept, word))
                                    .toList()))
                    .filter(meaning -> !meaning.uses().isEmpty());
        }

        private static Use use(Part part, Concept concept, String word) {
            String identity = TextIdentity.of(word);
            List<Term> terms = concept.terms().stream()
                    .filter(term -> TextIdentity.of(term.text()).equals(identity))
                    .toList();
            boolean allowed = terms.stream().anyMatch(term -> term.status().isAllowed());
            Optional<String> instead = allowed
                    ? Optional.empty()
                    : terms.stream()
                            .flatMap(term -> part.content().replacement(concept, term).stream())
                            .map(Term::text)
                            .findFirst();
            return new Use(part.place(), concept, !allowed, instead);
        }
    }
}
