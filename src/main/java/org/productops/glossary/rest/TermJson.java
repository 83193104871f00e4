package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.glossary.Term;

/**
 * A term as callers get it.
 *
 * @param abbreviation empty if there is none
 * @param version what {@code If-Match} asks for
 */
record TermJson(
        @JsonProperty("id") long id,
        @JsonProperty("spaceKey") String spaceKey,
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") List<String> synonyms,
        @JsonProperty("abbreviation") String abbreviation,
        @JsonProperty("version") long version) {

    static TermJson of(String spaceKey, Term term) {
        return new TermJson(
                term.id(),
                spaceKey,
                term.name(),
                term.definition(),
                term.synonyms(),
                term.abbreviation(),
                term.version());
    }
}
