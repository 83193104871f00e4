package org.productops.glossary.highlight;

import java.util.Objects;
import org.productops.glossary.GlossarySpace;

/**
 * A page or blog post in which terms may be marked, for the user who makes this request.
 *
 * @param id the product's id of it
 * @param version counts the changes of its text
 * @param space where it stands
 * @param editable whether the user may edit it
 */
public record MarkedContent(long id, int version, GlossarySpace space, boolean editable) {

    public MarkedContent {
        Objects.requireNonNull(space, "space");
    }
}
