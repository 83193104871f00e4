package org.productops.style.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a text, for programs that say places as lines and columns. Immutable. */
final class TextPositions {

    private final String text;
    private final int[] starts;

    TextPositions(String text) {
        this.text = text;
        List<Integer> found = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found.add(at + 1);
        }
        this.starts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The number of the line of a place, counted from 1. */
    int line(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of a place, counted from 1 in characters as people count them, not in UTF-16 units. */
    int column(int place) {
        int start = starts[line(place) - 1];
        return text.codePointCount(start, Math.min(place, text.length())) + 1;
    }

    /** The end of the line of a place, without what ends it. */
    int lineEnd(int place) {
        int line = line(place);
        int end = line < starts.length ? starts[line] - 1 : text.length();
        return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
