package org.productops.glossary.copy.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;
import org.productops.glossary.copy.CopiedConcept;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.CopiedGlossary;

/**
 * The glossaries that are shared with Jira. The only class that knows how they are written and read.
 *
 * @param format counts the changes after which older versions of the plugin do not understand it any more
 * @param glossaries the global ones by name, then those of spaces by key; of those that the caller may see
 */
record GlossaryCopyJson(
        @JsonProperty("format") int format, @JsonProperty("glossaries") List<CopiedGlossaryJson> glossaries) {

    static final int FORMAT = 2;

    GlossaryCopyJson {
        glossaries = orNone(glossaries);
    }

    /**
     * A glossary.
     *
     * @param key as Confluence addresses it
     * @param name what people call it
     * @param space the key of its space; missing if it is global
     * @param page its page, from Confluence's context path on
     * @param whole whether these are all concepts that are in force; of very many, the others are left out
     * @param concepts those in force, by their ids
     */
    record CopiedGlossaryJson(
            @JsonProperty("key") String key,
            @JsonProperty("name") String name,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("space") String space,
            @JsonProperty("page") String page,
            @JsonProperty("whole") boolean whole,
            @JsonProperty("concepts") List<CopiedConceptJson> concepts) {

        static CopiedGlossaryJson of(CopiedGlossary glossary) {
            return new CopiedGlossaryJson(
                    glossary.key(),
                    glossary.name(),
                    orNull(glossary.spaceKey()),
                    glossary.path(),
                    glossary.whole(),
                    glossary.concepts().stream().map(CopiedConceptJson::of).toList());
        }

        CopiedGlossary glossary() {
            return new CopiedGlossary(
                    key,
                    orEmpty(name),
                    orEmpty(space),
                    orEmpty(page),
                    orNone(concepts).stream()
                            .flatMap(concept -> concept.concept().stream())
                            .toList(),
                    whole);
        }
    }

    /**
     * A concept.
     *
     * @param id its id in Confluence
     * @param area the key of the product area that it is about; missing if it is about none
     * @param domain where it stands in the taxonomy, from the top; missing if it stands nowhere
     * @param page the page about it, from Confluence's context path on
     * @param definitions what it means in short, in each language
     * @param terms what it is called
     */
    record CopiedConceptJson(
            @JsonProperty("id") long id,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("area") String area,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("domain") String domain,
            @JsonProperty("page") String page,
            @JsonProperty("definitions") List<CopiedDefinitionJson> definitions,
            @JsonProperty("terms") List<CopiedTermJson> terms) {

        static CopiedConceptJson of(CopiedConcept copied) {
            Concept concept = copied.concept();
            return new CopiedConceptJson(
                    concept.id(),
                    orNull(copied.areaKey()),
                    orNull(copied.domain()),
                    copied.path(),
                    concept.explanations().stream()
                            .map(each ->
                                    new CopiedDefinitionJson(each.language().toLanguageTag(), each.definition()))
                            .toList(),
                    IntStream.range(0, concept.terms().size())
                            .mapToObj(i -> CopiedTermJson.of(
                                    concept.terms().get(i), copied.instead().get(i)))
                            .toList());
        }

        /** Empty if nothing of what it is called is understood here. */
        Optional<CopiedConcept> concept() {
            List<CopiedTermJson> known =
                    terms.stream().filter(CopiedTermJson::isKnown).toList();
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CopiedConcept(
                            new Concept(
                                    id,
                                    0,
                                    ConceptStatus.APPROVED,
                                    new Concept.Classification(0, orEmpty(area), Set.of(), Set.of()),
                                    Concept.Care.NONE,
                                    List.of(),
                                    orNone(definitions).stream()
                                            .map(CopiedDefinitionJson::explanation)
                                            .toList(),
                                    known.stream().map(CopiedTermJson::term).toList(),
                                    0),
                            known.stream().map(term -> orEmpty(term.instead())).toList(),
                            orEmpty(domain),
                            orEmpty(page)));
        }
    }

    /**
     * What a concept means.
     *
     * @param language a BCP 47 tag
     * @param text in short
     */
    record CopiedDefinitionJson(@JsonProperty("language") String language, @JsonProperty("text") String text) {

        Explanation explanation() {
            return new Explanation(Locale.forLanguageTag(language), text, "");
        }
    }

    /**
     * A word for a concept.
     *
     * @param text as it is written
     * @param language a BCP 47 tag
     * @param status the {@link TermStatus status}
     * @param type the {@link TermType type}
     * @param caseRule how its {@link CaseRule upper and lower case} must be written in a text
     * @param forms its inflected forms that no rule finds; missing if there are none
     * @param instead what is to be written in its place; missing if it may be written, or nobody says what
     */
    record CopiedTermJson(
            @JsonProperty("text") String text,
            @JsonProperty("language") String language,
            @JsonProperty("status") String status,
            @JsonProperty("type") String type,
            @JsonProperty("caseRule") String caseRule,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("forms") List<String> forms,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("instead") String instead) {

        static CopiedTermJson of(Term term, String instead) {
            return new CopiedTermJson(
                    term.text(),
                    term.language().toLanguageTag(),
                    term.status().name(),
                    term.type().name(),
                    term.caseRule().name(),
                    term.forms().isEmpty() ? null : term.forms(),
                    orNull(instead));
        }

        /** What a later version says is not guessed at. */
        boolean isKnown() {
            return find(TermStatus.values(), status).isPresent()
                    && find(TermType.values(), type).isPresent()
                    && find(CaseRule.values(), caseRule).isPresent();
        }

        Term term() {
            return new Term(
                    text,
                    Locale.forLanguageTag(language),
                    find(TermStatus.values(), status).orElseThrow(),
                    find(TermType.values(), type).orElseThrow(),
                    Optional.empty(),
                    find(CaseRule.values(), caseRule).orElseThrow(),
                    orNone(forms),
                    "",
                    0);
        }
    }

    static GlossaryCopyJson of(List<CopiedGlossary> glossaries) {
        return new GlossaryCopyJson(
                FORMAT, glossaries.stream().map(CopiedGlossaryJson::of).toList());
    }

    /** Empty if they are of another version. */
    Optional<CopiedGlossaries> read() {
        return format == FORMAT
                ? Optional.of(CopiedGlossaries.of(
                        glossaries.stream().map(CopiedGlossaryJson::glossary).toList()))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
