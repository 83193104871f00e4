package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An area to choose; as little as the picker shows, because it asks with each key that is pressed. */
record AreaChoiceJson(
        @JsonProperty("key") String key, @JsonProperty("name") String name, @JsonProperty("path") String path) {}
