package org.productops.area.mapping.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.mapping.MappingView;
import org.productops.area.mapping.PlaceView;

/**
 * A place that belongs to an area.
 *
 * @param area the area's key
 * @param kind {@code project}, {@code component} or {@code space}
 * @param place the number of a project or component; the key of a space in lower-case letters
 * @param name what people call the place
 * @param key the key of the project, of the project that has the component, or of the space
 */
record MappingJson(
        @JsonProperty("area") String area,
        @JsonProperty("kind") String kind,
        @JsonProperty("place") String place,
        @JsonProperty("name") String name,
        @JsonProperty("key") String key) {

    static MappingJson of(MappingView mapping) {
        PlaceView view = mapping.place();
        return new MappingJson(
                mapping.areaKey(), view.place().kind().id(), view.place().id(), view.name(), view.key());
    }
}
