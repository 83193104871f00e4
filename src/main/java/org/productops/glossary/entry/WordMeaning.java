package org.productops.glossary.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.text.TextIdentity;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;
import org.productops.glossary.match.Exclusions;
import org.productops.glossary.match.TermFinder;
import org.productops.glossary.match.TermMatch;
import org.productops.glossary.match.TermMatcher;
import org.productops.glossary.match.TextWords;
import org.productops.glossary.match.WantedTerm;
import org.productops.glossary.scope.GlossaryScope;
import org.productops.glossary.scope.GlossaryScope.Meaning;
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

        /** Whether the concept is no longer in force. */
        public boolean retired() {
            return concept.status() == ConceptStatus.RETIRED;
        }
    }

    /**
     * Something that means what a word says, and that nobody has approved yet.
     *
     * @param place the glossary in which it waits
     */
    public record Waiting(GlossaryPlace place, Concept concept) {

        public Waiting {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(concept, "concept");
        }
    }

    public WordMeaning {
        Objects.requireNonNull(word, "word");
        uses = List.copyOf(uses);
    }

    /** Looks words up in one space for one reader, who was asked for once. */
    public static final class LookUp {

        private final GlossaryScope scope;
        private final Function<GlossaryContent, TermMatcher> matchers;

        LookUp(GlossaryScope scope, Function<GlossaryContent, TermMatcher> matchers) {
            this.scope = scope;
            this.matchers = matchers;
        }

        /**
         * What a word means, as texts are understood: in another form, and with its upper and lower case where that makes a
         * difference; else whatever its case. Empty if it means nothing, or nothing that anybody approved yet. What is retired is
         * still explained.
         */
        public Optional<WordMeaning> meaning(String word) {
            Optional<Meaning> named = scope.meaning(word);
            Optional<Meaning> inForce = named.filter(meaning -> is(meaning, ConceptStatus.APPROVED));
            if (inForce.filter(meaning -> meaning.concepts().size() == 1).isPresent()) {
                return inForce.map(meaning -> of(word, meaning));
            }
            return written(word)
                    .or(() -> inForce.map(meaning -> of(word, meaning)))
                    .or(() -> named.filter(meaning -> is(meaning, ConceptStatus.RETIRED))
                            .map(meaning -> of(word, meaning)));
        }

        /** What means it once somebody approves that; empty if it means something already, or nobody has proposed it. */
        public Optional<Waiting> waiting(String word) {
            return scope.meaning(word)
                    .filter(meaning -> is(meaning, ConceptStatus.DRAFT))
                    .map(meaning -> new Waiting(
                            meaning.part().place(), meaning.concepts().get(0)));
        }

        private static boolean is(Meaning meaning, ConceptStatus status) {
            return meaning.concepts().get(0).status() == status;
        }

        private static WordMeaning of(String word, Meaning meaning) {
            String identity = TextIdentity.of(word);
            return new WordMeaning(
                    word,
                    meaning.concepts().stream()
                            .map(concept -> use(
                                    meaning.part(),
                                    concept,
                                    concept.terms().stream()
                                            .filter(term ->
                                                    TextIdentity.of(term.text()).equals(identity))
                                            .toList()))
                            .toList());
        }

        /** What is found where the word stands in a text by itself. */
        private Optional<WordMeaning> written(String word) {
            List<Part> parts = scope.parts();
            List<TermMatcher> inOrder =
                    parts.stream().map(part -> matchers.apply(part.content())).toList();
            TextWords words = TextWords.of(word);
            return TermFinder.find(words, inOrder, Exclusions.NONE).stream()
                    .filter(match -> words.isAll(match.start(), match.end()))
                    .findFirst()
                    .map(match -> new WordMeaning(word, uses(parts.get(match.matcher()), match)))
                    .filter(meaning -> !meaning.uses().isEmpty());
        }

        private static List<Use> uses(Part part, TermMatch match) {
            List<Use> uses = new ArrayList<>();
            match.terms().stream()
                    .collect(Collectors.groupingBy(WantedTerm::concept, LinkedHashMap::new, Collectors.toList()))
                    .forEach((id, wanted) -> part.content()
                            .find(id)
                            .ifPresent(concept -> uses.add(use(
                                    part,
                                    concept,
                                    wanted.stream()
                                            .map(each -> concept.terms().get(each.term()))
                                            .toList()))));
            return uses;
        }

        private static Use use(Part part, Concept concept, List<Term> terms) {
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
