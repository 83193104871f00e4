package org.productops.release.progress;

import java.util.List;

/**
 * Release notes drawn from what issues say.
 *
 * @param text Markdown: a heading for each product area, and a line for each issue
 * @param noted how many issues say something
 * @param missing the keys of those that do not, of those that the reader may see
 */
public record DrawnNotes(String text, int noted, List<String> missing) {

    public DrawnNotes {
        missing = List.copyOf(missing);
    }
}
