package org.productops.style.text;

/**
 * A part of what a text is stored as, in UTF-16 units.
 *
 * @param start where it begins
 * @param end where the source goes on behind it; the same as the beginning for a place between two characters
 */
public record SourceRange(int start, int end) {

    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("From " + start + " to " + end);
        }
    }
}
