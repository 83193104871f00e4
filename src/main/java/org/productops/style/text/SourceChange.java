package org.productops.style.text;

import java.util.Objects;

/**
 * What is to be written instead of a part of a text.
 *
 * @param block the number of the block
 * @param start where the part begins in the block's text
 * @param end where that goes on behind it
 * @param replacement as people read it; empty to write nothing
 */
public record SourceChange(int block, int start, int end, String replacement) {

    public SourceChange {
        Objects.requireNonNull(replacement, "replacement");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("From " + start + " to " + end);
        }
    }
}
