package org.productops.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Builds a tree from flat rows in time that grows with their number (but for sorting siblings by name). No step
 * recurses, so that no row, however wrong, can exhaust the stack.
 */
final class AreaTreeBuilder {

    private final Map<String, Area> byKey = new LinkedHashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Map<String, List<Area>> below = new HashMap<>();
    private final AreaNode[] roots;

    AreaTreeBuilder(Collection<Area> rows) {
        rows.stream().sorted(Comparator.comparing(Area::key)).forEach(area -> byKey.put(area.key(), area));
        byKey.values().stream()
                .filter(area -> !area.isRoot() && !byKey.containsKey(area.parent()))
                .forEach(area -> broken.add(area.key()));
        cutCycles();
        for (Area area : byKey.values()) {
            String parent = broken.contains(area.key()) ? "" : area.parent();
            below.computeIfAbsent(parent, any -> new ArrayList<>()).add(area);
        }
        roots = nodes();
    }

    AreaNode[] roots() {
        return roots;
    }

    PMap<String, Area> byKey() {
        return HashTreePMap.from(byKey);
    }

    /** The keys of areas that stand at the top although their row says otherwise. */
    Set<String> broken() {
        return Set.copyOf(broken);
    }

    /** Puts the area with the lowest key of each cycle at the top, so that all nodes build the same tree. */
    private void cutCycles() {
        Set<String> sound = new HashSet<>();
        for (Area start : byKey.values()) {
            Set<String> way = new HashSet<>();
            Area area = start;
            while (area != null && !sound.contains(area.key()) && way.add(area.key())) {
                area = above(area);
            }
            if (area != null && !sound.contains(area.key())) {
                broken.add(lowestOfCycle(area));
            }
            sound.addAll(way);
        }
    }

    private String lowestOfCycle(Area inCycle) {
        String lowest = inCycle.key();
        for (Area area = above(inCycle); area != inCycle; area = above(area)) {
            lowest = area.key().compareTo(lowest) < 0 ? area.key() : lowest;
        }
        return lowest;
    }

    private Area above(Area area) {
        return broken.contains(area.key()) ? null : byKey.get(area.parent());
    }

    /** Makes the nodes from the leaves up: each area is met twice, before and after what is below it. */
    private AreaNode[] nodes() {
        Map<String, AreaNode> made = new HashMap<>();
        Deque<Area> open = new ArrayDeque<>(below.getOrDefault("", List.of()));
        Set<String> opened = new HashSet<>();
        while (!open.isEmpty()) {
            Area area = open.peek();
            if (opened.add(area.key())) {
                below.getOrDefault(area.key(), List.of()).forEach(open::push);
            } else {
                open.pop();
                made.computeIfAbsent(area.key(), any -> new AreaNode(area, sorted(area.key(), made)));
            }
        }
        return sorted("", made);
    }

    private AreaNode[] sorted(String parent, Map<String, AreaNode> made) {
        AreaNode[] nodes = below.getOrDefault(parent, List.of()).stream()
                .map(area -> made.get(area.key()))
                .toArray(AreaNode[]::new);
        Arrays.sort(nodes, AreaNode.BY_NAME);
        return nodes.length == 0 ? AreaNode.NONE : nodes;
    }
}
