package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An area in a list. */
record AreaSummaryJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("path") String path,
        @JsonProperty("parent") String parent,
        @JsonProperty("archived") boolean archived,
        @JsonProperty("version") long version) {}
