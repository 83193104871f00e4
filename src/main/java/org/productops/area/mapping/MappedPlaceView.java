package org.productops.area.mapping;

import java.util.List;

/**
 * A place and the areas to which it belongs, for one person.
 *
 * @param place the place
 * @param areas the areas, in the order in which the place was mapped to them
 * @param components how many components a project has; 0 for others
 * @param mapped how many of them belong to an area of their own
 */
public record MappedPlaceView(PlaceView place, List<MappedArea> areas, int components, int mapped) {

    /**
     * An area to which the place belongs.
     *
     * @param key the area's key
     * @param path the names from the top to it
     * @param archived whether it cannot be chosen any more
     * @param editable whether the person may take the place from it
     */
    public record MappedArea(String key, String path, boolean archived, boolean editable) {}
}
