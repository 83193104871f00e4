package org.productops.glossary;

import java.util.List;
import org.productops.common.text.Typed;

/**
 * A concept as somebody typed it, in a form, as JSON or in a file; nothing is checked yet. What is missing is empty.
 *
 * @param status the name of a {@link ConceptStatus} in any case; empty for an approved one
 * @param domain the id of a domain; empty for none
 * @param area the key of a product area; empty for none
 * @param owner the name with which the owner logs in; empty for nobody
 * @param reviewMonths a number; empty for no review
 * @param reviewed a day as {@link java.time.LocalDate} reads it; empty if nobody has reviewed it
 * @param sources see {@link Concept}
 * @param explanations see {@link Concept}; those that say nothing are left aside
 * @param terms see {@link Concept}; those without a text are left aside
 * @param broader ids of concepts
 * @param related ids of concepts
 */
public record ConceptDraft(
        String status,
        String domain,
        String area,
        String owner,
        String reviewMonths,
        String reviewed,
        List<String> sources,
        List<ExplanationDraft> explanations,
        List<TermDraft> terms,
        List<String> broader,
        List<String> related) {

    public ConceptDraft {
        status = Typed.text(status);
        domain = Typed.text(domain);
        area = Typed.text(area);
        owner = Typed.text(owner);
        reviewMonths = Typed.text(reviewMonths);
        reviewed = Typed.text(reviewed);
        sources = Typed.texts(sources);
        explanations = Typed.list(explanations);
        terms = Typed.list(terms);
        broader = Typed.texts(broader);
        related = Typed.texts(related);
    }

    /** A concept of which no more is said than what it is called and what it means. */
    public static ConceptDraft of(List<TermDraft> terms, List<ExplanationDraft> explanations) {
        return new ConceptDraft("", "", "", "", "", "", List.of(), explanations, terms, List.of(), List.of());
    }
}
