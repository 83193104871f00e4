package org.productops.glossary.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.productops.common.json.Json;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/** A concept as it was before an import changed it, kept so that it can become so again. */
record KeptConcept(
        String status,
        long domain,
        String area,
        String owner,
        String proposer,
        int reviewMonths,
        String reviewed,
        List<String> sources,
        List<KeptExplanation> explanations,
        List<KeptTerm> terms,
        Set<Long> broader,
        Set<Long> related) {

    record KeptExplanation(String language, String definition, String text) {}

    record KeptTerm(
            String text,
            String language,
            String status,
            String type,
            String partOfSpeech,
            String caseRule,
            List<String> forms,
            String note,
            long replacedBy) {}

    /** The concept in words of its own. */
    static String write(Concept concept) {
        Classification at = concept.classification();
        Care care = concept.care();
        return Json.write(new KeptConcept(
                concept.status().name(),
                at.domainId(),
                at.areaKey(),
                care.ownerKey(),
                care.proposerKey(),
                care.reviewMonths(),
                care.reviewed().map(LocalDate::toString).orElse(""),
                concept.sources(),
                concept.explanations().stream()
                        .map(each ->
                                new KeptExplanation(LanguageTag.of(each.language()), each.definition(), each.text()))
                        .toList(),
                concept.terms().stream()
                        .map(term -> new KeptTerm(
                                term.text(),
                                LanguageTag.of(term.language()),
                                term.status().name(),
                                term.type().name(),
                                term.partOfSpeech().map(PartOfSpeech::name).orElse(""),
                                term.caseRule().name(),
                                term.forms(),
                                term.note(),
                                term.replacedBy()))
                        .toList(),
                at.broader(),
                at.related()));
    }

    /**
     * The concept as it was, as the next version of what it is now.
     *
     * @param content without what is gone since: nothing points to that any more
     */
    static Concept read(String kept, Concept now, GlossaryContent content) {
        KeptConcept then = Json.read(kept, KeptConcept.class);
        return new Concept(
                now.id(),
                now.glossaryId(),
                ConceptStatus.valueOf(then.status),
                new Classification(
                        content.domain(then.domain).isPresent() ? then.domain : 0,
                        then.area,
                        there(then.broader, content),
                        there(then.related, content)),
                new Care(
                        then.owner,
                        then.proposer,
                        then.reviewMonths,
                        then.reviewed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(then.reviewed))),
                then.sources,
                then.explanations.stream()
                        .map(each -> new Explanation(
                                LanguageTag.read(each.language).orElseThrow(), each.definition, each.text))
                        .toList(),
                then.terms.stream().map(term -> read(term, content)).toList(),
                now.version() + 1);
    }

    /** The id of the domain in which the concept was. */
    static long domain(String kept) {
        return Json.read(kept, KeptConcept.class).domain;
    }

    private static Term read(KeptTerm term, GlossaryContent content) {
        return new Term(
                term.text,
                LanguageTag.read(term.language).orElseThrow(),
                TermStatus.valueOf(term.status),
                TermType.valueOf(term.type),
                term.partOfSpeech.isEmpty() ? Optional.empty() : Optional.of(PartOfSpeech.valueOf(term.partOfSpeech)),
                CaseRule.valueOf(term.caseRule),
                term.forms,
                term.note,
                content.find(term.replacedBy).isPresent() ? term.replacedBy : 0);
    }

    private static Set<Long> there(Set<Long> ids, GlossaryContent content) {
        return ids.stream().filter(id -> content.find(id).isPresent()).collect(Collectors.toCollection(TreeSet::new));
    }
}
