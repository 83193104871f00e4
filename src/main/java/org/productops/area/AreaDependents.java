package org.productops.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;

/** What hangs on areas by their keys, elsewhere in the plugin or in the product. It follows what an area becomes. */
public interface AreaDependents {

    /** Those of many areas on which something of it hangs, for people who are about to let them all go. */
    default List<Area> used(AreaTree tree, List<Area> areas) {
        return areas.stream().filter(area -> uses(tree, area).isPresent()).toList();
    }

    /**
     * What of it hangs on an area, for people who are about to merge or delete it.
     *
     * @param area of the tree
     * @return a sentence that says how much; empty if nothing does
     */
    Optional<Message> uses(AreaTree tree, Area area);

    /**
     * What of it hangs on some areas together and stays there once they are archived, for people who are about to do so.
     *
     * @param areas of the tree
     * @return a sentence that says how much; empty if nothing does, or if {@link #archiving} says it
     */
    default Optional<Message> uses(AreaTree tree, List<Area> areas) {
        return Optional.empty();
    }

    /**
     * What of it does not go on as before once areas are archived, for people who are about to do so. It is asked while
     * others wait for the lock of the library, so it is known from memory.
     *
     * @param keys the areas of the tree that end up archived and are not yet
     */
    default List<Message> archiving(AreaTree tree, Set<String> keys) {
        return List.of();
    }

    /**
     * The same as {@link #uses} as it is stored now, for who holds the lock of the library and is about to delete the area: what is hung on
     * areas through {@link LivingAreas} cannot change meanwhile. Of what only a search finds, nothing is asked, as everybody
     * waits for that lock.
     */
    default Optional<Message> usesAsStored(Area area) {
        return Optional.empty();
    }

    /** Those of many areas of which {@link #usesAsStored} says something, in a bounded number of statements. */
    default List<Area> usedAsStored(List<Area> areas) {
        return areas.stream().filter(area -> usesAsStored(area).isPresent()).toList();
    }
}
