package org.productops.area.mapping;

import java.util.Objects;

/**
 * That a place belongs to an area.
 *
 * @param areaKey the key of the area
 * @param place what belongs to it
 * @param projectId the project that is the place, or that has the component; 0 for a space
 */
public record Mapping(String areaKey, Place place, long projectId) {

    public Mapping {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(place, "place");
    }

    /** That the same place belongs to another area. */
    public Mapping of(String otherArea) {
        return new Mapping(otherArea, place, projectId);
    }
}
