package org.productops.glossary.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.text.LanguageTag;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.ListedGlossary;

/**
 * A glossary in short.
 *
 * @param key how it is addressed: the key of its space, or a word with {@code @} in front if it is global
 * @param name the name of its space, or its own
 * @param description what it is for; missing if nobody said
 * @param language the BCP 47 tag of the language in which it is written if nobody says otherwise
 * @param global whether it belongs to no space
 * @param concepts how many concepts it has
 * @param proposals how many of them wait for an editor to approve them; 0 for callers who are none
 * @param editable whether the caller may change its concepts
 * @param administered whether the caller decides who may
 */
record GlossaryJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonInclude(NON_NULL) @JsonProperty("description") String description,
        @JsonProperty("language") String language,
        @JsonProperty("global") boolean global,
        @JsonProperty("concepts") int concepts,
        @JsonProperty("proposals") int proposals,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("administered") boolean administered) {

    static GlossaryJson of(ListedGlossary glossary) {
        GlossaryPlace place = glossary.place();
        return new GlossaryJson(
                place.key(),
                place.name(),
                glossary.description().isEmpty() ? null : glossary.description(),
                LanguageTag.of(place.language()),
                place.isGlobal(),
                glossary.concepts(),
                glossary.proposals(),
                glossary.editable(),
                glossary.administered());
    }
}
