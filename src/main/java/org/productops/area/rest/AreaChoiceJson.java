package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaTree;

/**
 * An area to choose; as little as the picker shows, because it asks with each key that is pressed.
 *
 * @param key its key
 * @param name what people call it
 * @param path the names from the top to it
 * @param about how the text about what belongs to it begins, on one line; may be empty
 * @param below how many areas to choose from are directly below it
 */
record AreaChoiceJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("path") String path,
        @JsonProperty("about") String about,
        @JsonProperty("below") int below) {

    static AreaChoiceJson of(AreaTree tree, Area area) {
        return new AreaChoiceJson(
                area.key(),
                area.name(),
                tree.path(area),
                area.about(),
                choices(tree.children(area).stream()).size());
    }

    /** Those that can be chosen. */
    static List<Area> choices(Stream<Area> areas) {
        return areas.filter(area -> !area.archived()).toList();
    }
}
