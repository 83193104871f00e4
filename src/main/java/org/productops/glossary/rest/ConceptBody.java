package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.Typed;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ExplanationDraft;
import org.productops.glossary.TermDraft;

/**
 * What a caller sends to create or change a concept. A field that is not sent is empty.
 *
 * @param status {@link org.productops.glossary.ConceptStatus the status}; approved if it is not sent
 * @param domain the id of a domain
 * @param area the key, name or path of a product area; not checked as long as Jira has told of none
 * @param owner the name with which the owner logs in
 * @param reviewMonths after how many months it is to be reviewed
 * @param reviewed {@link java.time.LocalDate the day} on which it was reviewed last
 * @param sources where what is said of it comes from
 * @param explanations what it means, in each language
 * @param terms needed: what it is called
 * @param broader the ids of more general concepts
 * @param related the ids of related concepts
 */
record ConceptBody(
        @JsonProperty("status") String status,
        @JsonProperty("domain") Long domain,
        @JsonProperty("area") String area,
        @JsonProperty("owner") String owner,
        @JsonProperty("reviewMonths") Integer reviewMonths,
        @JsonProperty("reviewed") String reviewed,
        @JsonProperty("sources") List<String> sources,
        @JsonProperty("explanations") List<ConceptExplanationBody> explanations,
        @JsonProperty("terms") List<ConceptTermBody> terms,
        @JsonProperty("broader") List<Long> broader,
        @JsonProperty("related") List<Long> related)
        implements JsonBody {

    /**
     * What a concept means in one language.
     *
     * @param language a BCP 47 tag; the glossary's own language if it is not sent
     * @param definition in short, as plain text
     * @param text at length, in Markdown
     */
    record ConceptExplanationBody(
            @JsonProperty("language") String language,
            @JsonProperty("definition") String definition,
            @JsonProperty("text") String text) {

        ExplanationDraft draft() {
            return new ExplanationDraft(language, definition, text);
        }
    }

    /**
     * A word for a concept.
     *
     * @param text needed: as it is written
     * @param language a BCP 47 tag; the glossary's own language if it is not sent
     * @param status {@link org.productops.glossary.TermStatus what writers are to do with it}; preferred for the first one of its
     *     language, admitted for others if it is not sent
     * @param type {@link org.productops.glossary.TermType what kind of word} it is; the full form if it is not sent
     * @param partOfSpeech the {@link org.productops.glossary.PartOfSpeech part of speech}
     * @param caseRule {@link org.productops.glossary.CaseRule how upper and lower case matter}; exact for an acronym, any for
     *     others if it is not sent
     * @param forms inflected forms that no rule of the language finds
     * @param note when to write it, or why no longer
     * @param replacedBy the id of another concept whose preferred term is to be written instead
     */
    record ConceptTermBody(
            @JsonProperty("text") String text,
            @JsonProperty("language") String language,
            @JsonProperty("status") String status,
            @JsonProperty("type") String type,
            @JsonProperty("partOfSpeech") String partOfSpeech,
            @JsonProperty("caseRule") String caseRule,
            @JsonProperty("forms") List<String> forms,
            @JsonProperty("note") String note,
            @JsonProperty("replacedBy") Long replacedBy) {

        TermDraft draft() {
            return new TermDraft(
                    text, language, status, type, partOfSpeech, caseRule, forms, note, written(replacedBy));
        }
    }

    ConceptDraft draft() {
        return new ConceptDraft(
                status,
                written(domain),
                area,
                owner,
                written(reviewMonths),
                reviewed,
                sources,
                Typed.list(explanations).stream()
                        .map(ConceptExplanationBody::draft)
                        .toList(),
                Typed.list(terms).stream().map(ConceptTermBody::draft).toList(),
                Typed.list(broader).stream().map(String::valueOf).toList(),
                Typed.list(related).stream().map(String::valueOf).toList());
    }

    private static String written(Number number) {
        return number == null ? "" : number.toString();
    }
}
