package org.productops.glossary.copy;

import java.util.List;
import java.util.Objects;

/**
 * The words of a space's glossary, as Confluence tells them.
 *
 * @param spaceKey the space's key as Confluence writes it
 * @param designations names, abbreviations and synonyms of all its terms, without what they mean
 */
public record SpaceGlossary(String spaceKey, List<String> designations) {

    public SpaceGlossary {
        Objects.requireNonNull(spaceKey, "spaceKey");
        designations = List.copyOf(designations);
    }
}
