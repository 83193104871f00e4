package org.productops.glossary.highlight.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.text.Texts;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.MeaningTexts;
import org.productops.glossary.highlight.PageTerms;

/**
 * The terms of a text, as the reader may see them, and all that it takes to mark them.
 *
 * @param mode the {@link HighlightMode way} in which they are marked
 * @param whole whether all of the text was searched
 * @param loggedIn whether the reader is logged in
 * @param editable whether the reader may switch the marks on this page off and on for everybody
 * @param offForPage whether they are switched off on this page
 * @param offForReader whether the reader has switched them off on all pages
 * @param concepts what the terms mean
 * @param forms the terms as they stand in the text
 * @param texts what the page says about them, in the reader's language
 */
record PageTermsJson(
        @JsonProperty("mode") HighlightMode mode,
        @JsonProperty("whole") boolean whole,
        @JsonProperty("loggedIn") boolean loggedIn,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("offForPage") boolean offForPage,
        @JsonProperty("offForReader") boolean offForReader,
        @JsonProperty("concepts") List<MarkedConceptJson> concepts,
        @JsonProperty("forms") List<MarkedFormJson> forms,
        @JsonProperty("texts") Map<String, String> texts) {

    /**
     * What terms mean.
     *
     * @param id the concept's id
     * @param glossary the key of its glossary
     * @param name what it is called in the reader's language
     * @param definition what it means, in short
     * @param address of the page about it, from the product's context path on
     */
    record MarkedConceptJson(
            @JsonProperty("id") long id,
            @JsonProperty("glossary") String glossary,
            @JsonProperty("name") String name,
            @JsonProperty("definition") String definition,
            @JsonProperty("address") String address) {}

    /**
     * A term as it stands in the text.
     *
     * @param text with one blank for each run of white space
     * @param uses what it may mean; several for a word with several meanings
     */
    record MarkedFormJson(@JsonProperty("text") String text, @JsonProperty("uses") List<MarkedUseJson> uses) {}

    /**
     * What a term may mean.
     *
     * @param concept which of {@code concepts}, counted from 0
     * @param discouraged whether it is not to be written any more
     * @param instead what is to be written in its place; missing if it may be written, or nobody said
     */
    record MarkedUseJson(
            @JsonProperty("concept") int concept,
            @JsonProperty("discouraged") boolean discouraged,
            @JsonInclude(NON_NULL) @JsonProperty("instead") String instead) {}

    static PageTermsJson of(PageTerms terms, Locale language, Texts texts) {
        List<MarkedConceptJson> concepts = new ArrayList<>();
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        List<MarkedFormJson> forms = terms.forms().stream()
                .map(form -> new MarkedFormJson(
                        form.text(),
                        form.uses().stream()
                                .map(use -> {
                                    int number = numbers.computeIfAbsent(
                                            use.concept().id(), any -> {
                                                concepts.add(concept(use, language));
                                                return concepts.size() - 1;
                                            });
                                    return new MarkedUseJson(
                                            number,
                                            !use.term().status().isAllowed(),
                                            use.instead().orElse(null));
                                })
                                .toList()))
                .toList();
        return new PageTermsJson(
                terms.mode(),
                terms.whole(),
                terms.loggedIn(),
                terms.editable(),
                terms.offForPage(),
                terms.offForReader(),
                concepts,
                forms,
                said(texts));
    }

    private static MarkedConceptJson concept(PageTerms.Use use, Locale language) {
        return new MarkedConceptJson(
                use.concept().id(),
                use.place().key(),
                use.concept().title(language),
                MeaningTexts.definition(use.concept().definition(language)),
                GlossaryAddress.concept(use.place().key(), use.concept().id()));
    }

    private static Map<String, String> said(Texts texts) {
        Map<String, String> said = MeaningTexts.ofMarks(texts);
        said.put("name", texts.get("productops.highlight.name"));
        said.put("terms", texts.get("productops.highlight.terms", "%n"));
        said.put("part", texts.get("productops.highlight.part"));
        said.put("offForPage", texts.get("productops.highlight.page.off"));
        said.put("onForPage", texts.get("productops.highlight.page.on"));
        said.put("isOffForPage", texts.get("productops.highlight.page.is-off"));
        return said;
    }
}
