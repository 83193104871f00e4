package org.productops.glossary;

import java.util.List;
import org.productops.common.text.TextIdentity;

/** Finds the words of a concept that mean something else in the glossary already, in the same language. */
final class Homonyms {

    private Homonyms() {}

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
