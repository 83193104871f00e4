package org.productops.glossary.entry.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.text.Texts;
import org.productops.glossary.entry.Entry;

/**
 * A concept as a page lists it.
 *
 * @param id the concept's id
 * @param title what it is called in the reader's language, with its short form
 * @param definition what it means, in short; may have several lines
 * @param synonyms what else it may be called, with commas between
 * @param advice what is said of each word that was looked for and is not to be written any more, in the reader's language
 * @param address of the page about it, from the product's context path on
 */
record EntryJson(
        @JsonProperty("id") long id,
        @JsonProperty("title") String title,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") String synonyms,
        @JsonProperty("advice") List<String> advice,
        @JsonProperty("address") String address) {

    static EntryJson of(Entry entry, Texts texts) {
        return new EntryJson(
                entry.id(),
                entry.title(),
                entry.definition(),
                entry.synonyms(),
                entry.discouraged().stream().map(each -> advice(each, texts)).toList(),
                entry.address());
    }

    private static String advice(Entry.Discouraged each, Texts texts) {
        return each.instead()
                .map(instead -> texts.get("productops.highlight.instead", each.word(), instead))
                .orElseGet(() -> texts.get("productops.highlight.discouraged", each.word()));
    }
}
