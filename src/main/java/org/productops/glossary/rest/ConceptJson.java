package org.productops.glossary.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.productops.common.text.LanguageTag;
import org.productops.common.user.PersonNames;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/**
 * A concept of a glossary: something that people mean, with the words for it.
 *
 * @param id the concept's id
 * @param glossary the glossary's key: that of its space, or one that begins with {@code @}
 * @param name what it is called first of all
 * @param status the {@link ConceptStatus status}
 * @param domain the id of the domain that it belongs to; missing if there is none
 * @param area the key of the product area that it is about; missing if there is none
 * @param owner the name with which the owner logs in; missing if nobody is
 * @param reviewMonths after how many months it is to be reviewed; missing if never
 * @param reviewed {@link LocalDate the day} on which it was reviewed last; missing if it never was
 * @param sources where what is said of it comes from
 * @param explanations what it means, in each language; lists leave the long texts out
 * @param terms what it is called
 * @param broader the ids of more general concepts
 * @param related the ids of related concepts
 * @param version what {@code If-Match} asks for
 */
record ConceptJson(
        @JsonProperty("id") long id,
        @JsonProperty("glossary") String glossary,
        @JsonProperty("name") String name,
        @JsonProperty("status") ConceptStatus status,
        @JsonInclude(NON_NULL) @JsonProperty("domain") Long domain,
        @JsonInclude(NON_NULL) @JsonProperty("area") String area,
        @JsonInclude(NON_NULL) @JsonProperty("owner") String owner,
        @JsonInclude(NON_NULL) @JsonProperty("reviewMonths") Integer reviewMonths,
        @JsonInclude(NON_NULL) @JsonProperty("reviewed") String reviewed,
        @JsonProperty("sources") List<String> sources,
        @JsonProperty("explanations") List<ExplanationJson> explanations,
        @JsonProperty("terms") List<TermJson> terms,
        @JsonProperty("broader") Set<Long> broader,
        @JsonProperty("related") Set<Long> related,
        @JsonProperty("version") long version) {

    /**
     * What a concept means in one language.
     *
     * @param language a BCP 47 tag
     * @param definition in short
     * @param text at length, in Markdown; missing if there is none
     */
    record ExplanationJson(
            @JsonProperty("language") String language,
            @JsonProperty("definition") String definition,
            @JsonInclude(NON_NULL) @JsonProperty("text") String text) {

        static ExplanationJson of(Explanation explanation) {
            return new ExplanationJson(
                    LanguageTag.of(explanation.language()), explanation.definition(), orNull(explanation.text()));
        }
    }

    /**
     * A word for a concept.
     *
     * @param text as it is written
     * @param language a BCP 47 tag
     * @param status what writers are to do with it: the {@link TermStatus status}
     * @param type the {@link TermType type}
     * @param partOfSpeech the {@link PartOfSpeech part of speech}; missing if nobody said
     * @param caseRule the {@link CaseRule rule} by which it is found in texts
     * @param forms inflected forms that no rule of the language finds
     * @param note when to write it, or why no longer; missing if nobody said
     * @param replacedBy the id of another concept whose preferred term is to be written instead; missing for its own
     */
    record TermJson(
            @JsonProperty("text") String text,
            @JsonProperty("language") String language,
            @JsonProperty("status") TermStatus status,
            @JsonProperty("type") TermType type,
            @JsonInclude(NON_NULL) @JsonProperty("partOfSpeech") PartOfSpeech partOfSpeech,
            @JsonProperty("caseRule") CaseRule caseRule,
            @JsonProperty("forms") List<String> forms,
            @JsonInclude(NON_NULL) @JsonProperty("note") String note,
            @JsonInclude(NON_NULL) @JsonProperty("replacedBy") Long replacedBy) {

        static TermJson of(Term term) {
            return new TermJson(
                    term.text(),
                    LanguageTag.of(term.language()),
                    term.status(),
                    term.type(),
                    term.partOfSpeech().orElse(null),
                    term.caseRule(),
                    term.forms(),
                    orNull(term.note()),
                    term.replacedBy() == 0 ? null : term.replacedBy());
        }
    }

    static ConceptJson of(GlossaryPlace place, Concept concept, PersonNames people) {
        Concept.Classification at = concept.classification();
        Concept.Care care = concept.care();
        return new ConceptJson(
                concept.id(),
                place.key(),
                concept.name(),
                concept.status(),
                at.domainId() == 0 ? null : at.domainId(),
                orNull(at.areaKey()),
                care.ownerKey().isEmpty()
                        ? null
                        : people.find(care.ownerKey())
                                .map(person -> person.name())
                                .orElse(care.ownerKey()),
                care.reviewMonths() == 0 ? null : care.reviewMonths(),
                care.reviewed().map(LocalDate::toString).orElse(null),
                concept.sources(),
                concept.explanations().stream().map(ExplanationJson::of).toList(),
                concept.terms().stream().map(TermJson::of).toList(),
                at.broader(),
                at.related(),
                concept.version());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
