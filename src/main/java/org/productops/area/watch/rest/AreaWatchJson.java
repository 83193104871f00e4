package org.productops.area.watch.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether the caller watches an area.
 *
 * @param area the area's key
 * @param watching whether the caller watches it
 */
record AreaWatchJson(@JsonProperty("area") String area, @JsonProperty("watching") boolean watching) {}
