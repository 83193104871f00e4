package org.productops.area;

import java.util.Optional;

/**
 * What somebody did to an area.
 *
 * @param before the area as it was; empty if it is new
 * @param after the area as it is; empty if it is not there any more
 * @param userKey who did it
 * @param treeBefore the library before it, for what was inherited
 * @param treeAfter the library after it
 */
public record AreaChange(
        Optional<Area> before, Optional<Area> after, String userKey, AreaTree treeBefore, AreaTree treeAfter) {}
