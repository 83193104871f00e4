package org.productops.area;

import java.util.List;
import org.productops.common.error.Message;

/**
 * What archiving an area would do.
 *
 * @param area the area
 * @param path the names from the top down to it
 * @param below how many areas below it would be archived too
 * @param first the paths of the first of them, from the area down
 * @param facts what else it means, for what hangs on these areas
 */
public record ArchivePreview(Area area, String path, int below, List<String> first, List<Message> facts) {

    public ArchivePreview {
        first = List.copyOf(first);
        facts = List.copyOf(facts);
    }
}
