package org.productops.common.index;

import java.util.Objects;

/**
 * A text that is to be found.
 *
 * @param id what it is known by; one text for each
 * @param group to what people have put it, such as the key of a product area; empty if they have not
 * @param text what it says; of a very long one, only the beginning is found
 */
public record IndexedText(long id, String group, String text) {

    public IndexedText {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(text, "text");
    }
}
