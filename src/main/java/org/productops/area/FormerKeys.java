package org.productops.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The keys that areas had which were merged or deleted; they are never those of other areas. Immutable. */
final class FormerKeys {

    static final FormerKeys NONE = new FormerKeys(HashTreePMap.empty());

    /** Empty for the key of an area that was deleted; as {@link AreaRows#former} has them. */
    private final PMap<String, String> successors;

    private FormerKeys(PMap<String, String> successors) {
        this.successors = successors;
    }

    /** @param successors the keys of the areas into which others were merged, by the keys of those; empty for deleted ones */
    static FormerKeys of(Map<String, String> successors) {
        return new FormerKeys(HashTreePMap.from(successors));
    }

    FormerKeys with(Map<String, String> ended) {
        return ended.isEmpty() ? this : new FormerKeys(successors.plusAll(ended));
    }

    FormerKeys without(Set<String> keys) {
        return keys.isEmpty() ? this : new FormerKeys(successors.minusAll(keys));
    }

    /** Whether it was the key of an area. */
    boolean contains(String key) {
        return successors.containsKey(key);
    }

    /** Whether it was the key of an area that went with the undone import that had added it. */
    boolean isWithdrawn(String key) {
        return successors.getOrDefault(key, "").equals(AreaRows.WITHDRAWN);
    }

    /** The area that has the key, or into which the one was merged that had it. */
    Optional<Area> find(String key, Map<String, Area> areas) {
        Area area = areas.get(key);
        // Who was merged into one that was merged itself: no way is longer than there are former keys.
        String successor = key;
        for (int steps = successors.size(); area == null && !successor.isEmpty() && steps > 0; steps--) {
            successor = successors.getOrDefault(successor, "");
            area = areas.get(successor);
        }
        return Optional.ofNullable(area);
    }

    /** The keys of areas that were merged into others, by the key of what they are today, in alphabetical order. */
    Map<String, List<String>> byArea(Map<String, Area> areas) {
        Map<String, List<String>> earlier = new HashMap<>();
        for (String key : new TreeSet<>(successors.keySet())) {
            find(key, areas).ifPresent(area -> earlier.computeIfAbsent(area.key(), any -> new ArrayList<>())
                    .add(key));
        }
        return earlier;
    }
}
