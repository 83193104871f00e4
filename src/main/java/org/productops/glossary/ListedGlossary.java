package org.productops.glossary;

import java.util.Objects;

/**
 * A glossary in a list, for one person who may read it.
 *
 * @param place which one it is
 * @param description what it is for; empty if nobody said
 * @param concepts how many concepts it has
 * @param proposals how many of them wait for an editor to approve them; 0 for those who are none
 * @param editable whether the person may change its concepts
 * @param administered whether the person decides who may
 */
public record ListedGlossary(
        GlossaryPlace place, String description, int concepts, int proposals, boolean editable, boolean administered) {

    public ListedGlossary {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(description, "description");
    }
}
