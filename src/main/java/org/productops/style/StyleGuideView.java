package org.productops.style;

import java.util.Objects;

/**
 * A style guide, for somebody who may read it.
 *
 * @param rules how many rules it has
 * @param editable whether the reader may change it and its rules
 * @param administered whether the reader may remove it
 */
public record StyleGuideView(StyleGuide guide, int rules, boolean editable, boolean administered) {

    public StyleGuideView {
        Objects.requireNonNull(guide, "guide");
    }
}
