package org.productops.area.mapping;

/**
 * A place that belongs to an area, as one person may see it.
 *
 * @param areaKey the key of the area
 * @param place what belongs to it
 */
public record MappingView(String areaKey, PlaceView place) {}
