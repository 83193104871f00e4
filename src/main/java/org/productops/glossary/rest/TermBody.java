package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.glossary.TermDraft;

/** A term in a request; {@code synonyms} and {@code abbreviation} may be left out. */
public record TermBody(
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") List<String> synonyms,
        @JsonProperty("abbreviation") String abbreviation) {

    TermDraft draft() {
        return new TermDraft(name, definition, synonyms, abbreviation);
    }
}
