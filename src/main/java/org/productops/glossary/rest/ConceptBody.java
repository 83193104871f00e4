package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.glossary.ConceptDraft;

/**
 * What a caller sends to create or change a term. A field that is not sent is empty. Within a space a name, synonym or
 * abbreviation belongs to one term, without regard to case; accents make a difference.
 *
 * @param name the preferred form
 * @param definition what it means in this space; may have several lines
 * @param synonyms other forms with the same meaning
 * @param abbreviation the short form
 */
record ConceptBody(
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("synonyms") List<String> synonyms,
        @JsonProperty("abbreviation") String abbreviation)
        implements JsonBody {

    ConceptDraft draft() {
        return new ConceptDraft(name, definition, synonyms, abbreviation);
    }
}
