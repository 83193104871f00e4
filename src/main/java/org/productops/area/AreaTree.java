package org.productops.area;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/**
 * The whole library at one moment. Immutable and safe to share. A row with a parent that does not exist, or that is
 * its own ancestor, stands at the top, so that one wrong row never hides others; see {@link #broken}.
 */
public final class AreaTree {

    /** What stands between the names of a path. */
    public static final String SEPARATOR = " \u203a ";

    private final Map<Long, AreaNode> byId;
    private final Map<String, AreaNode> byKey;
    private final List<AreaNode> order;
    private final List<Area> areas;
    private final List<Area> broken;
    private final AreaSearch search;

    AreaTree(Map<Long, AreaNode> byId, Map<String, AreaNode> byKey, List<AreaNode> order, List<Area> broken) {
        this.byId = byId;
        this.byKey = byKey;
        this.order = order;
        this.areas = new View<>(order, node -> node.area);
        this.broken = List.copyOf(broken);
        this.search = new AreaSearch(order);
    }

    /** The tree of these rows, in whatever order they come. */
    public static AreaTree of(Collection<Area> rows) {
        return new AreaTreeBuilder(rows).build();
    }

    /** All areas, archived ones too: each before what is below it, siblings by name. */
    public List<Area> areas() {
        return areas;
    }

    /** The areas that stand at the top although their row says otherwise. */
    public List<Area> broken() {
        return broken;
    }

    /** The area with this key. */
    public Optional<Area> find(String key) {
        return Optional.ofNullable(byKey.get(key)).map(node -> node.area);
    }

    /** The area with this id. */
    public Optional<Area> findById(long id) {
        return Optional.ofNullable(byId.get(id)).map(node -> node.area);
    }

    /** The area above; empty for a root. */
    public Optional<Area> parent(Area area) {
        return Optional.ofNullable(node(area).parent).map(node -> node.area);
    }

    /** The area and all above it, itself first. */
    public List<Area> lineage(Area area) {
        List<Area> line = new java.util.ArrayList<>();
        for (AreaNode node = node(area); node != null; node = node.parent) {
            line.add(node.area);
        }
        return line;
    }

    /** The names from the top down to the area. */
    public String path(Area area) {
        return node(area).path;
    }

    /** How many areas are above it. */
    public int level(Area area) {
        return node(area).level;
    }

    /** All areas below it, in the order of {@link #areas}. */
    public List<Area> below(Area area) {
        AreaNode node = node(area);
        return areas.subList(node.position + 1, node.end);
    }

    /** How many levels there are below it; 0 if it has no children. */
    public int height(Area area) {
        int level = level(area);
        return below(area).stream().mapToInt(each -> level(each) - level).max().orElse(0);
    }

    /** Whether the one is the other or below it. */
    public boolean isWithin(Area area, Area top) {
        AreaNode node = node(top);
        int position = node(area).position;
        return position >= node.position && position < node.end;
    }

    /** The keys of the area and of all below it, archived ones too; empty if there is no such area. */
    public List<String> subtreeKeys(String key) {
        AreaNode node = byKey.get(key);
        return node == null ? List.of() : new View<>(order.subList(node.position, node.end), each -> each.area.key());
    }

    /** Who holds the role: those named at the area, or else at the nearest one above that names anybody. */
    public Optional<Effective<List<Holder>>> holders(Area area, Role role) {
        return nearest(area, each -> each.roles().of(role), list -> !list.isEmpty());
    }

    /** Where to reach those who look after the area, inherited like a role. */
    public Optional<Effective<String>> channel(Area area) {
        return nearest(area, Area::channel, text -> !text.isEmpty());
    }

    /** The address of the area's documentation, inherited like a role. */
    public Optional<Effective<String>> documentation(Area area) {
        return nearest(area, Area::documentation, text -> !text.isEmpty());
    }

    /**
     * The areas that can be chosen and that match all words of the query in name, key or path, case and accents aside:
     * those whose name starts with the query first, the others as they stand in the tree.
     *
     * @param query as typed; an empty one matches all
     * @param limit how many at most
     */
    public List<Area> search(String query, int limit) {
        return search.find(query, limit);
    }

    /** All areas that match as in {@link #search}, archived ones too, in the order of {@link #areas}. */
    public List<Area> filter(String query) {
        return search.all(query);
    }

    private <T> Optional<Effective<T>> nearest(
            Area area, Function<Area, T> property, java.util.function.Predicate<T> isSaid) {
        AreaNode start = node(area);
        for (AreaNode node = start; node != null; node = node.parent) {
            T value = property.apply(node.area);
            if (isSaid.test(value)) {
                return Optional.of(new Effective<>(value, node.area, node != start));
            }
        }
        return Optional.empty();
    }

    private AreaNode node(Area area) {
        AreaNode node = byId.get(area.id());
        if (node == null) {
            throw new IllegalArgumentException("The area " + area.key() + " is not of this tree");
        }
        return node;
    }

    /** A list of something of each node, without copying 10,000 of them for every caller. */
    private static final class View<T> extends AbstractList<T> implements RandomAccess {
        private final List<AreaNode> nodes;
        private final Function<AreaNode, T> property;

        View(List<AreaNode> nodes, Function<AreaNode, T> property) {
            this.nodes = nodes;
            this.property = property;
        }

        @Override
        public T get(int index) {
            return property.apply(nodes.get(index));
        }

        @Override
        public int size() {
            return nodes.size();
        }
    }
}
