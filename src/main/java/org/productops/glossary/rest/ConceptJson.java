package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.glossary.Concept;

/**
 * A word of a space's glossary with what it means there.
 *
 * @param id the term's id
 * @param spaceKey the space's key
 * @param name the preferred form
 * @param definition what it means; may have several lines
 * @param synonyms other forms with the same meaning
 * @param abbreviation the short form; empty if there is none
 * @param version what {@code If-Match} asks for
 */
record ConceptJson(
        @JsonProperty("id") long id,
        @JsonProperty("spaceKey") String spaceKey,
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") List<String> synonyms,
        @JsonProperty("abbreviation") String abbreviation,
        @JsonProperty("version") long version) {

    static ConceptJson of(String spaceKey, Concept term) {
        return new ConceptJson(
                term.id(),
                spaceKey,
                term.name(),
                term.definition(),
                term.synonyms(),
                term.abbreviation(),
                term.version());
    }
}
