package org.productops.glossary.proposal.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.glossary.proposal.FoundWord;
import org.productops.glossary.proposal.WordKind;
import org.productops.glossary.proposal.WordPlace;

/**
 * What pages use and no glossary knows.
 *
 * @param id by what it is added or refused
 * @param kind what it {@link WordKind is}
 * @param text as it is written
 * @param meaning what a short form stands for; missing for a word
 * @param pages in how many of the pages it is that were read
 * @param examples some of these, as far as they are there still and the caller may see them
 */
record FoundWordJson(
        @JsonProperty("id") String id,
        @JsonProperty("kind") WordKind kind,
        @JsonProperty("text") String text,
        @JsonInclude(NON_NULL) @JsonProperty("meaning") String meaning,
        @JsonProperty("pages") int pages,
        @JsonProperty("examples") List<ExampleJson> examples) {

    /**
     * A page or blog post in which it is.
     *
     * @param id its number in Confluence
     * @param title what it is called
     * @param path where it is, from the context path on
     */
    record ExampleJson(
            @JsonProperty("id") long id, @JsonProperty("title") String title, @JsonProperty("path") String path) {}

    static FoundWordJson of(FoundWord word, List<WordPlace> examples) {
        return new FoundWordJson(
                word.id(),
                word.kind(),
                word.text(),
                word.meaning().isEmpty() ? null : word.meaning(),
                word.pages(),
                examples.stream()
                        .map(page -> new ExampleJson(page.id(), page.title(), page.path()))
                        .toList());
    }
}
