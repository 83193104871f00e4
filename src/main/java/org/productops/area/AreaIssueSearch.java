package org.productops.area;

import java.util.Optional;

/** Where the product searches for the issues of an area. */
public interface AreaIssueSearch {

    /**
     * The address of a search for the issues of the area and of all below it, from the context path on; empty while the
     * product has no field for areas.
     */
    Optional<String> address(String areaKey);
}
