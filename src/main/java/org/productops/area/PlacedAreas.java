package org.productops.area;

import java.util.HashSet;
import java.util.Set;

/** Which areas something is mapped to, as whoever maps them knows. */
public interface PlacedAreas {

    /** Whether a project, component or space is mapped to the area with this key. */
    boolean hasPlace(String areaKey);

    /** The keys of the areas to which nothing is mapped, nor to any area above them. */
    default Set<String> unmapped(AreaTree tree) {
        Set<String> unmapped = new HashSet<>();
        for (Area area : tree.areas()) {
            boolean above = tree.parent(area)
                    .map(parent -> !unmapped.contains(parent.key()))
                    .orElse(false);
            if (!above && !hasPlace(area.key())) {
                unmapped.add(area.key());
            }
        }
        return unmapped;
    }
}
