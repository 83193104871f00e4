package org.productops.glossary.entry.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.text.Texts;
import org.productops.glossary.entry.Entry;

/**
 * A concept as a page lists it.
 *
 * @param id the concept's id
 * @param title what it is called in the reader's language, with its short form
 * @param word what is to be written for it in the reader's language
 * @param definition what it means, in short; may have several lines
 * @param synonyms what else it may be called, with commas between
 * @param advice what is said of each word that was looked for and is not to be written any more, in the reader's language
 * @param discouraged these words
 * @param domain the path of its domain; empty if it is in none
 * @param glossary the key of its glossary
 * @param glossaryName what people call its glossary
 * @param address of the page about it, from the product's context path on
 */
record EntryJson(
        @JsonProperty("id") long id,
        @JsonProperty("title") String title,
        @JsonProperty("word") String word,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") String synonyms,
        @JsonProperty("advice") List<String> advice,
        @JsonProperty("discouraged") List<DiscouragedJson> discouraged,
        @JsonProperty("domain") String domain,
        @JsonProperty("glossary") String glossary,
        @JsonProperty("glossaryName") String glossaryName,
        @JsonProperty("address") String address) {

    /**
     * A word that was looked for and is not to be written any more.
     *
     * @param word as the glossary has it
     * @param instead what is to be written in its place; missing if nobody said
     */
    record DiscouragedJson(
            @JsonProperty("word") String word, @JsonInclude(NON_NULL) @JsonProperty("instead") String instead) {

        static DiscouragedJson of(Entry.Discouraged each) {
            return new DiscouragedJson(each.word(), each.instead().orElse(null));
        }
    }

    static EntryJson of(Entry entry, Texts texts) {
        return new EntryJson(
                entry.id(),
                entry.title(),
                entry.word(),
                entry.definition(),
                entry.synonyms(),
                entry.discouraged().stream().map(each -> advice(each, texts)).toList(),
                entry.discouraged().stream().map(DiscouragedJson::of).toList(),
                entry.domain(),
                entry.place().key(),
                entry.place().name(),
                entry.address());
    }

    private static String advice(Entry.Discouraged each, Texts texts) {
        return each.instead()
                .map(instead -> texts.get("productops.highlight.instead", each.word(), instead))
                .orElseGet(() -> texts.get("productops.highlight.discouraged", each.word()));
    }
}
