package org.productops.area.mapping;

import java.util.List;

/**
 * What belongs to an area, for one person.
 *
 * @param places what the person may see, in the order in which it was mapped
 * @param hidden how many others there are
 * @param editable whether the person may change it
 */
public record AreaPlacesView(List<PlaceView> places, int hidden, boolean editable) {}
