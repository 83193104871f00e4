package org.productops.glossary.copy.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.productops.glossary.copy.CopiedGlossaries;
import org.productops.glossary.copy.SpaceGlossary;

/**
 * The words of glossaries. The only class that knows how they are written and read.
 *
 * @param format counts the changes after which older versions of the plugin do not understand it any more
 * @param glossaries those of the spaces that the caller may see, without personal and archived ones
 */
record GlossaryCopyJson(
        @JsonProperty("format") int format, @JsonProperty("glossaries") List<SpaceGlossaryJson> glossaries) {

    static final int FORMAT = 1;

    GlossaryCopyJson {
        glossaries = glossaries == null ? List.of() : glossaries;
    }

    /**
     * The words of one glossary.
     *
     * @param space the key of its space
     * @param words names, abbreviations and synonyms of all its terms
     */
    record SpaceGlossaryJson(@JsonProperty("space") String space, @JsonProperty("words") List<String> words) {

        static SpaceGlossaryJson of(SpaceGlossary glossary) {
            return new SpaceGlossaryJson(glossary.spaceKey(), glossary.designations());
        }

        SpaceGlossary glossary() {
            return new SpaceGlossary(space, words == null ? List.of() : words);
        }
    }

    static GlossaryCopyJson of(List<SpaceGlossary> glossaries) {
        return new GlossaryCopyJson(
                FORMAT, glossaries.stream().map(SpaceGlossaryJson::of).toList());
    }

    /** Empty if they are of another version. */
    Optional<CopiedGlossaries> read() {
        return format == FORMAT
                ? Optional.of(CopiedGlossaries.of(
                        glossaries.stream().map(SpaceGlossaryJson::glossary).toList()))
                : Optional.empty();
    }
}
