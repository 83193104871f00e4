package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An area to choose; as little as the picker shows, because it asks with each key that is pressed.
 *
 * @param key its key
 * @param name what people call it
 * @param path the names from the top to it
 * @param about how the text about what belongs to it begins, on one line; may be empty
 */
record AreaChoiceJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("path") String path,
        @JsonProperty("about") String about) {}
