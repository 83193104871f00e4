package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An area in a list.
 *
 * @param key its key
 * @param name what people call it
 * @param path the names from the top to it
 * @param parent the key of the area above; empty at the top
 * @param archived whether it is archived: kept readable, not to be chosen any more
 * @param version counts its changes
 */
record AreaSummaryJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("path") String path,
        @JsonProperty("parent") String parent,
        @JsonProperty("archived") boolean archived,
        @JsonProperty("version") long version) {}
