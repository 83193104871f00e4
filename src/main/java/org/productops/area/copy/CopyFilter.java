package org.productops.area.copy;

import java.util.Objects;

/**
 * Which areas are wanted; archived ones never are.
 *
 * @param words that key, path or aliases must have; empty for all
 * @param below the area that they must be or stand below; empty for all
 * @param lifecycle that they must be in; empty for all
 * @param tag that they must have; empty for all
 */
public record CopyFilter(String words, String below, String lifecycle, String tag) {

    public CopyFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(tag, "tag");
    }
}
