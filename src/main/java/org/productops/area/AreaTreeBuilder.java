package org.productops.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds a tree from flat rows in time that grows with their number (but for sorting siblings by name). No step
 * recurses, so that no row, however wrong, can exhaust the stack.
 */
final class AreaTreeBuilder {

    private static final Comparator<AreaNode> BY_NAME =
            Comparator.comparing((AreaNode node) -> node.foldedName).thenComparing(node -> node.area.key());

    private final Map<Long, AreaNode> byId;
    private final Map<String, AreaNode> byKey;
    private final List<Area> broken = new ArrayList<>();
    private final List<AreaNode> roots = new ArrayList<>();
    private final List<AreaNode> order;

    AreaTreeBuilder(Collection<Area> rows) {
        byId = new HashMap<>(rows.size() * 2);
        byKey = new HashMap<>(rows.size() * 2);
        order = new ArrayList<>(rows.size());
        for (Area area : rows) {
            AreaNode node = new AreaNode(area);
            byId.put(area.id(), node);
            byKey.put(area.key(), node);
        }
    }

    AreaTree build() {
        byId.values().forEach(this::findParent);
        cutCycles();
        for (AreaNode node : byId.values()) {
            (node.parent == null ? roots : node.parent.children).add(node);
        }
        roots.sort(BY_NAME);
        byId.values().forEach(node -> node.children.sort(BY_NAME));
        arrange();
        return new AreaTree(byId, byKey, order, broken);
    }

    private void findParent(AreaNode node) {
        if (node.area.parentId().isEmpty()) {
            return;
        }
        node.parent = byId.get(node.area.parentId().getAsLong());
        if (node.parent == null) {
            broken.add(node.area);
        }
    }

    /** Makes the node with the lowest id of each cycle a root, so that all nodes build the same tree from the rows. */
    private void cutCycles() {
        Set<AreaNode> sound = new HashSet<>(byId.size() * 2);
        for (AreaNode start : byId.values()) {
            Set<AreaNode> way = new HashSet<>();
            AreaNode node = start;
            while (node != null && !sound.contains(node) && way.add(node)) {
                node = node.parent;
            }
            if (node != null && !sound.contains(node)) {
                cut(node);
            }
            sound.addAll(way);
        }
    }

    private void cut(AreaNode inCycle) {
        AreaNode lowest = inCycle;
        for (AreaNode node = inCycle.parent; node != inCycle; node = node.parent) {
            if (node.area.id() < lowest.area.id()) {
                lowest = node;
            }
        }
        lowest.parent = null;
        broken.add(lowest.area);
    }

    /** Numbers the nodes so that each one's descendants are the ones that follow it. */
    private void arrange() {
        Deque<AreaNode> open = new ArrayDeque<>();
        pushAll(open, roots);
        while (!open.isEmpty()) {
            AreaNode node = open.pop();
            node.position = order.size();
            node.level = node.parent == null ? 0 : node.parent.level + 1;
            node.path =
                    node.parent == null ? node.area.name() : node.parent.path + AreaTree.SEPARATOR + node.area.name();
            order.add(node);
            pushAll(open, node.children);
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            AreaNode node = order.get(i);
            node.end = node.children.isEmpty() ? i + 1 : node.children.get(node.children.size() - 1).end;
        }
    }

    private static void pushAll(Deque<AreaNode> open, List<AreaNode> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(nodes.get(i));
        }
    }
}
