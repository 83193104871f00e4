package org.productops.area;

import java.util.List;
import java.util.Map;

/**
 * What is stored of the library, or of what changed in it.
 *
 * @param areas in no particular order
 * @param former the keys that areas had which are not there any more, each with the key of the area into which it was
 *     merged; an empty text for one that was deleted, {@link #WITHDRAWN} for one that an undone import took along
 * @param ownRoles the company's own roles, all of them, in their order
 */
public record AreaRows(List<Area> areas, Map<String, String> former, List<Role> ownRoles) {

    /**
     * Stands where the key of a successor would, and is like none: the area had been added by an import and was removed by
     * undoing that, so that an import may bring it back.
     */
    public static final String WITHDRAWN = "-";

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
