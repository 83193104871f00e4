package org.productops.area;

/** A part of the page about an area that another feature brings. */
public interface AreaSection {

    /** The HTML of the part, as the user who makes the request may see it; empty if there is nothing to show. */
    String html(Area area);
}
