package org.productops.glossary.entry.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.glossary.entry.Entry;

/**
 * A concept as a page lists it.
 *
 * @param id the concept's id
 * @param title what it is called in the reader's language, with its short form
 * @param definition what it means, in short; may have several lines
 * @param synonyms what else it may be called, with commas between
 * @param address of the page about it, from the product's context path on
 */
record EntryJson(
        @JsonProperty("id") long id,
        @JsonProperty("title") String title,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") String synonyms,
        @JsonProperty("address") String address) {

    static EntryJson of(Entry entry) {
        return new EntryJson(entry.id(), entry.title(), entry.definition(), entry.synonyms(), entry.address());
    }
}
