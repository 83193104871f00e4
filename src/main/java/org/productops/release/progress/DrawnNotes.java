package org.productops.release.progress;

import java.util.List;

/**
 * Release notes drawn from what issues say.
 *
 * @param text Markdown: a heading for each product area, and a line for each issue
 * @param noted how many issues say something
 * @param missing those that do not, of those that the reader may see
 * @param hidden how many issues there are besides, which the reader may not see
 */
public record DrawnNotes(String text, int noted, List<ReleaseLine> missing, int hidden) {

    public DrawnNotes {
        missing = List.copyOf(missing);
    }
}
