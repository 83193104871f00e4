package org.productops.glossary;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;

/** Finds the words of a concept that mean something else in the glossary already, in the same language. */
public final class Homonyms {

    private Homonyms() {}

    /**
     * What people are to agree to before a concept is kept: a sentence for each word that means something else, too.
     *
     * @param before the concept as it was; what it had then was agreed to
     */
    public static List<Message> messages(Concept concept, Optional<Concept> before, GlossaryContent content) {
        return of(concept, content).stream()
                .filter(each -> before.isEmpty() || !before.get().terms().contains(each.term()))
                .map(each -> Message.of(
                        "productops.glossary.homonym",
                        each.term().text(),
                        each.other().name()))
                .distinct()
                .toList();
    }

    /** All of them, in the order of the concept's terms; retired concepts and two that differ by a case rule are none. */
    static List<Homonym> of(Concept concept, GlossaryContent content) {
        return concept.terms().stream()
                .flatMap(term -> content.lookup(term.text()).stream()
                        .filter(other -> other.id() != concept.id()
                                && other.status() != ConceptStatus.RETIRED
                                && other.terms().stream().anyMatch(each -> same(term, each)))
                        .map(other -> new Homonym(term, other)))
                .toList();
    }

    private static boolean same(Term one, Term other) {
        boolean exact = one.caseRule() == CaseRule.EXACT && other.caseRule() == CaseRule.EXACT;
        return one.language().equals(other.language())
                && (exact
                        ? one.text().equals(other.text())
                        : TextIdentity.of(one.text()).equals(TextIdentity.of(other.text())));
    }
}
