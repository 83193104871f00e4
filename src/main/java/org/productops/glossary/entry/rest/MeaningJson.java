package org.productops.glossary.entry.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.text.Texts;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.MeaningTexts;
import org.productops.glossary.entry.WordMeaning;

/**
 * What a word means that an author has marked.
 *
 * @param word as it was looked up
 * @param uses what it may mean; several for a word with several meanings
 * @param texts what the page says about them, in the reader's language
 */
record MeaningJson(
        @JsonProperty("word") String word,
        @JsonProperty("uses") List<MeaningUseJson> uses,
        @JsonProperty("texts") Map<String, String> texts) {

    /**
     * What a word may mean.
     *
     * @param concept what is meant
     * @param discouraged whether the word is not to be written for it any more
     * @param retired whether what is meant is no longer in force
     * @param instead what is to be written in its place; missing if it may be written, or nobody said
     */
    record MeaningUseJson(
            @JsonProperty("concept") MeaningConceptJson concept,
            @JsonProperty("discouraged") boolean discouraged,
            @JsonProperty("retired") boolean retired,
            @JsonInclude(NON_NULL) @JsonProperty("instead") String instead) {}

    /**
     * What is meant.
     *
     * @param name what it is called
     * @param definition what it means, in short
     * @param address of the page about it, from the product's context path on
     */
    record MeaningConceptJson(
            @JsonProperty("name") String name,
            @JsonProperty("definition") String definition,
            @JsonProperty("address") String address) {}

    static MeaningJson of(WordMeaning meaning, Locale language, Texts texts) {
        return new MeaningJson(
                meaning.word(),
                meaning.uses().stream()
                        .map(use -> new MeaningUseJson(
                                new MeaningConceptJson(
                                        use.concept().title(language),
                                        use.concept().definition(language),
                                        GlossaryAddress.concept(
                                                use.place().key(), use.concept().id())),
                                use.discouraged(),
                                use.retired(),
                                use.instead().orElse(null)))
                        .toList(),
                said(texts));
    }

    private static Map<String, String> said(Texts texts) {
        Map<String, String> said = MeaningTexts.of(texts);
        said.put("retired", texts.get("productops.highlight.retired", "%s"));
        return said;
    }
}
