package org.productops.area;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is to the areas of the library.
 *
 * @param parts the roles that they hold, in the order of the {@link RoleCatalog}
 * @param gaps what areas lack for which they answer, by key, as they stand in the tree
 */
public record MyAreas(List<Part> parts, Map<String, List<AreaGap>> gaps) {

    public MyAreas {
        parts = List.copyOf(parts);
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /**
     * A role that they hold.
     *
     * @param named where they are named for it, as the areas stand in the tree
     * @param all at how many areas they hold it, with those that inherit it
     */
    public record Part(Role role, List<Named> named, int all) {
        public Part {
            named = List.copyOf(named);
        }
    }

    /**
     * An area that names them for a role.
     *
     * @param group the group that is named, in which they are; empty if they are named themselves
     */
    public record Named(Area area, Optional<String> group) {}
}
