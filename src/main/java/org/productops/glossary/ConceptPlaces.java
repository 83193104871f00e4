package org.productops.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;

/** What a concept may be beside the others of its glossary: what it points to is there, and nothing leads round in a circle. */
public final class ConceptPlaces {

    /** Longer ways from word to word are not followed: nobody can be sent so far. */
    private static final int LONGEST_WAY = 50;

    private final GlossaryContent others;
    private final FieldErrors.Collector errors;

    /** @param others the glossary as it is or, for several concepts that come together, as it would be with them */
    public ConceptPlaces(GlossaryContent others, FieldErrors.Collector errors) {
        this.others = others;
        this.errors = errors;
    }

    /**
     * Tells all that the concept cannot be.
     *
     * @param rows where its terms stand in what somebody typed
     */
    public void check(Concept concept, TermRows rows) {
        Concept.Classification place = concept.classification();
        if (place.domainId() != 0 && others.domain(place.domainId()).isEmpty()) {
            errors.at(ConceptFields.DOMAIN, Message.of("productops.glossary.error.no-domain", place.domainId()));
        }
        checkThere(ConceptFields.BROADER, concept, place.broader());
        checkThere(ConceptFields.RELATED, concept, place.related());
        checkBroader(concept);
        concept.terms().forEach(term -> checkReplacement(concept, term, rows));
    }

    private void checkThere(String field, Concept concept, Set<Long> ids) {
        for (long id : ids) {
            if (id == concept.id() && id != 0) {
                errors.at(field, Message.of("productops.glossary.error.itself", concept.name()));
            } else if (others.find(id).isEmpty()) {
                errors.at(field, Message.of("productops.glossary.error.no-term", id));
            }
        }
    }

    private void checkBroader(Concept concept) {
        Set<Long> above = new HashSet<>();
        Deque<Long> next = new ArrayDeque<>(concept.classification().broader());
        while (!next.isEmpty()) {
            long id = next.pop();
            if (id == concept.id() && id != 0) {
                errors.at(
                        ConceptFields.BROADER, Message.of("productops.glossary.error.broader-circle", concept.name()));
                return;
            }
            if (above.add(id)) {
                others.find(id)
                        .ifPresent(each -> next.addAll(each.classification().broader()));
            }
        }
        concept.classification().related().stream()
                .filter(above::contains)
                .findFirst()
                .flatMap(others::find)
                .ifPresent(each -> errors.at(
                        ConceptFields.RELATED, Message.of("productops.glossary.error.related-broader", each.name())));
    }

    private void checkReplacement(Concept concept, Term term, TermRows rows) {
        if (term.status().isAllowed()) {
            return;
        }
        String field = rows.at(term, TermFields.REPLACED_BY);
        if (term.replacedBy() != 0 && term.replacedBy() == concept.id()) {
            errors.at(field, Message.of("productops.glossary.error.replaced-itself", term.text()));
        } else if (term.replacedBy() != 0 && others.find(term.replacedBy()).isEmpty()) {
            errors.at(field, Message.of("productops.glossary.error.no-term", term.replacedBy()));
        } else {
            circle(concept, term)
                    .ifPresent(way -> errors.at(
                            field,
                            Message.of(
                                    "productops.glossary.error.replaced-circle",
                                    TextRule.beginning(term.text()),
                                    String.join(" \u2192 ", way))));
        }
    }

    /** The way from a word to the one to write instead, and so on, if it comes back to the word. */
    private Optional<List<String>> circle(Concept concept, Term start) {
        Locale language = start.language();
        String first = TextIdentity.of(start.text());
        List<String> way = new ArrayList<>(List.of(start.text()));
        Set<String> passed = new HashSet<>();
        Optional<String> word = replacement(concept, start, concept).map(Term::text);
        while (word.isPresent() && way.size() < LONGEST_WAY && passed.add(TextIdentity.of(word.get()))) {
            way.add(word.get());
            if (TextIdentity.of(word.get()).equals(first)) {
                return Optional.of(way);
            }
            word = next(word.get(), language, concept);
        }
        return Optional.empty();
    }

    /** What another concept says is to be written in place of the word; the one at hand has said its part already. */
    private Optional<String> next(String word, Locale language, Concept concept) {
        return others.lookup(word).stream()
                .filter(other -> other.id() != concept.id())
                .flatMap(other -> other.terms().stream()
                        .filter(term -> !term.status().isAllowed()
                                && term.language().equals(language)
                                && TextIdentity.of(term.text()).equals(TextIdentity.of(word)))
                        .flatMap(term -> replacement(other, term, concept).stream()))
                .map(Term::text)
                .findFirst();
    }

    private Optional<Term> replacement(Concept of, Term term, Concept changed) {
        return others.replacement(of, term, id -> id == changed.id() ? Optional.of(changed) : others.find(id));
    }
}
