package org.productops.area;

import java.util.function.UnaryOperator;

/** A part of the page about an area that another feature brings. */
public interface AreaSection {

    /**
     * The HTML of the part, as the user who makes the request may see it; empty if there is nothing to show.
     *
     * @param withWayBack gives an address, from the product's context path on, from which the page there leads back
     */
    String html(Area area, UnaryOperator<String> withWayBack);
}
