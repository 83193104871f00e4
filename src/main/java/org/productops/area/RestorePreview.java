package org.productops.area;

import java.util.List;

/**
 * What restoring an area could bring back.
 *
 * @param area the area
 * @param path the names from the top down to it
 * @param below how many areas below it are archived, too
 * @param first the paths of the first of them, from the area down
 */
public record RestorePreview(Area area, String path, int below, List<String> first) {

    public RestorePreview {
        first = List.copyOf(first);
    }
}
