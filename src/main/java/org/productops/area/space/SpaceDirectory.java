package org.productops.area.space;

import java.util.List;

/** The spaces of Confluence that the user who makes the request may see. */
public interface SpaceDirectory {

    /** All that are not personal, in no order. */
    List<ListedSpace> spaces();
}
