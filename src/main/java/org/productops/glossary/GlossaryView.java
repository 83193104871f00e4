package org.productops.glossary;

import java.util.Objects;

/**
 * A glossary for one person.
 *
 * @param place which one it is
 * @param content its concepts and domains
 * @param editable whether the person may change them
 * @param administered whether the person decides who may
 * @param proposable whether the person may propose concepts
 * @param readOnly whether the person may not edit it only because the product is in its read-only mode
 */
public record GlossaryView(
        GlossaryPlace place,
        GlossaryContent content,
        boolean editable,
        boolean administered,
        boolean proposable,
        boolean readOnly) {

    public GlossaryView {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(content, "content");
    }
}
