package org.productops.area;

/**
 * What holds at an area, and where it was said.
 *
 * @param value what holds
 * @param from the area that says so: the area itself or the nearest one above it that says anything
 * @param inherited whether {@code from} is an area above
 */
public record Effective<T>(T value, Area from, boolean inherited) {}
