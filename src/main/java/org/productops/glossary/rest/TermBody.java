package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.glossary.TermDraft;

/** What a caller sends to create or change a term; see {@link TermDraft}. A field that is not sent is empty. */
record TermBody(
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") List<String> synonyms,
        @JsonProperty("abbreviation") String abbreviation)
        implements JsonBody {

    TermDraft draft() {
        return new TermDraft(name, definition, synonyms, abbreviation);
    }
}
