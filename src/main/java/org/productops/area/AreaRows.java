package org.productops.area;

import java.util.List;
import java.util.Map;

/**
 * What is stored of the library, or of what changed in it.
 *
 * @param areas in no particular order
 * @param former the keys that areas had which are not there any more, each with the key of the area into which it was
 *     merged; an empty text for one that was deleted
 * @param ownRoles the company's own roles, all of them, in their order
 */
public record AreaRows(List<Area> areas, Map<String, String> former, List<Role> ownRoles) {

    public AreaRows {
        areas = List.copyOf(areas);
        former = Map.copyOf(former);
        ownRoles = List.copyOf(ownRoles);
    }

    /** Areas, and nothing beside them. */
    public static AreaRows of(List<Area> areas) {
        return new AreaRows(areas, Map.of(), List.of());
    }
}
