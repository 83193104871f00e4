package org.productops.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.text.TextRule;

/**
 * The whole library at one moment. Immutable and safe to share; a change makes another tree that shares with this one
 * all that did not change, so that it takes the same time whatever the size of the library. A row with a parent that
 * does not exist, or that is its own ancestor, stands at the top, so that one wrong row never hides others; see
 * {@link #broken}.
 */
public final class AreaTree {

    /** What stands between the names of a path. */
    public static final String SEPARATOR = " \u203a ";

    /** So many changes at once cost as much as building the tree anew. */
    private static final int MANY_CHANGES = 200;

    private final AreaNode[] roots;
    private final PMap<String, Area> byKey;
    private final Set<String> broken;
    private final FormerKeys former;
    private final RoleCatalog roles;
    private final Map<Role, AreaHoldings> holdings = new ConcurrentHashMap<>();
    private volatile AreaOrder order;
    private volatile List<ReviewDue> reviewsDue;
    private volatile Map<String, List<String>> earlierKeys;

    private AreaTree(
            AreaNode[] roots, PMap<String, Area> byKey, Set<String> broken, FormerKeys former, RoleCatalog roles) {
        this.roots = roots;
        this.byKey = byKey;
        this.broken = broken;
        this.former = former;
        this.roles = roles;
    }

    /** The tree of these areas, in whatever order they come, with no roles but those that are always there. */
    public static AreaTree of(Collection<Area> areas) {
        return of(areas, FormerKeys.NONE, RoleCatalog.BUILT_IN);
    }

    /** The tree of these rows, in whatever order they come. */
    public static AreaTree of(AreaRows rows) {
        return of(rows.areas(), FormerKeys.of(rows.former()), new RoleCatalog(rows.ownRoles()));
    }

    private static AreaTree of(Collection<Area> areas, FormerKeys former, RoleCatalog roles) {
        AreaTreeBuilder builder = new AreaTreeBuilder(areas);
        return new AreaTree(builder.roots(), builder.byKey(), builder.broken(), former, roles);
    }

    /** The tree after changes, of which some may be in it already. */
    AreaTree with(AreaRows changes) {
        RoleCatalog catalog = changes.ownRoles().equals(roles.own()) ? roles : new RoleCatalog(changes.ownRoles());
        AreaTree changed = with(changes.areas());
        return changed.without(changes.former(), catalog);
    }

    /** The tree in which these keys, of areas that went with undone imports, are free again. */
    AreaTree reviving(Set<String> keys) {
        return keys.isEmpty() ? this : new AreaTree(roots, byKey, broken, former.without(keys), roles);
    }

    /** Whether the key is that of an area that went with the undone import that had added it. */
    boolean isWithdrawn(String key) {
        return !byKey.containsKey(key) && former.isWithdrawn(key);
    }

    /** The tree with the company's own roles as given. */
    AreaTree withRoles(List<Role> own) {
        return new AreaTree(roots, byKey, broken, former, new RoleCatalog(own));
    }

    private AreaTree without(Map<String, String> successors, RoleCatalog catalog) {
        FormerKeys ended = former.with(successors);
        PMap<String, Area> left = byKey.minusAll(successors.keySet());
        return left.size() == byKey.size()
                ? new AreaTree(roots, byKey, broken, ended, catalog)
                : of(left.values(), ended, catalog);
    }

    /** The tree in which these areas are as given, and all others as they are here. */
    AreaTree with(Collection<Area> changed) {
        Map<String, Area> rows = new LinkedHashMap<>();
        changed.forEach(area -> rows.put(area.key(), area));
        PMap<String, Area> all = byKey.plusAll(rows);
        Optional<List<Area>> steps =
                rows.size() > MANY_CHANGES || !broken.isEmpty() ? Optional.empty() : topDown(rows.values(), all);
        if (steps.isEmpty()) {
            return of(all.values(), former, roles);
        }
        AreaTree tree = this;
        for (Area area : steps.get()) {
            tree = tree.with(area);
        }
        return tree;
    }

    /**
     * The areas in such an order that each comes after those above it: one after the other, none is then put below an
     * area that is not there yet, or that is still below itself.
     *
     * @return empty if the way up from one of them does not end at the top
     */
    private static Optional<List<Area>> topDown(Collection<Area> areas, Map<String, Area> all) {
        Map<Area, Integer> levels = new HashMap<>();
        for (Area area : areas) {
            int level = 0;
            for (Area each = area; !each.isRoot(); each = all.get(each.parent())) {
                level++;
                if (level > all.size() || !all.containsKey(each.parent())) {
                    return Optional.empty();
                }
            }
            levels.put(area, level);
        }
        return Optional.of(
                areas.stream().sorted(Comparator.comparing(levels::get)).toList());
    }

    private AreaTree with(Area area) {
        Area before = byKey.get(area.key());
        AreaNode node = before == null ? new AreaNode(area, AreaNode.NONE) : node(before);
        AreaNode[] others = before == null
                ? roots
                : change(roots, before.parent(), siblings -> AreaNodes.without(siblings, place(siblings, node)));
        AreaNode next = new AreaNode(area, node.children);
        return new AreaTree(
                change(others, area.parent(), siblings -> AreaNodes.with(siblings, next)),
                byKey.plus(area.key(), area),
                broken,
                former,
                roles);
    }

    /** The roots in which what is directly below the parent is changed, with new nodes from there to the top. */
    private AreaNode[] change(AreaNode[] top, String parent, Function<AreaNode[], AreaNode[]> step) {
        List<AreaNode> way = way(top, parent);
        AreaNode[] children = step.apply(way.isEmpty() ? top : way.get(way.size() - 1).children);
        for (int i = way.size() - 1; i >= 0; i--) {
            AreaNode old = way.get(i);
            AreaNode[] siblings = i == 0 ? top : way.get(i - 1).children;
            children = AreaNodes.replaced(siblings, place(siblings, old), old.withChildren(children));
        }
        return children;
    }

    /** The nodes from the top down to the area with this key; none for an empty key. */
    private List<AreaNode> way(AreaNode[] top, String key) {
        List<String> keys = new ArrayList<>();
        for (String each = key; !each.isEmpty(); each = parentKey(byKey.get(each))) {
            keys.add(0, each);
        }
        List<AreaNode> way = new ArrayList<>(keys.size());
        AreaNode[] siblings = top;
        for (String each : keys) {
            AreaNode node = siblings[place(siblings, new AreaNode(byKey.get(each), AreaNode.NONE))];
            way.add(node);
            siblings = node.children;
        }
        return way;
    }

    private static int place(AreaNode[] siblings, AreaNode node) {
        int place = AreaNodes.find(siblings, node);
        if (place < 0) {
            throw new IllegalArgumentException("The area " + node.area.key() + " is not of this tree");
        }
        return place;
    }

    private AreaNode node(Area area) {
        List<AreaNode> way = way(roots, require(area).key());
        return way.get(way.size() - 1);
    }

    private String parentKey(Area area) {
        return broken.contains(area.key()) ? "" : area.parent();
    }

    /** Made when somebody first walks through the tree: finding an area and its owners needs none. */
    private AreaOrder order() {
        AreaOrder made = order;
        if (made == null) {
            made = new AreaOrder(roots);
            order = made;
        }
        return made;
    }

    /** All areas, archived ones too: each before what is below it, siblings by name. */
    public List<Area> areas() {
        return order().areas(0, size());
    }

    /** How many areas there are. */
    public int size() {
        return byKey.size();
    }

    /** The areas that stand at the top although their row says otherwise. */
    public List<Area> broken() {
        return broken.stream().sorted().map(byKey::get).toList();
    }

    /** The roles that there are. */
    public RoleCatalog roles() {
        return roles;
    }

    /** The area with this key, or into which the one was merged that had it. */
    public Optional<Area> find(String key) {
        return former.find(key, byKey);
    }

    /**
     * The area with this key, or into which the one was merged that had it.
     *
     * @throws NotFoundException if there is none
     */
    public Area get(String key) {
        return find(key).orElseThrow(() -> notFound(key));
    }

    /**
     * The area that has this key today: for what cannot be taken back, one that is named by a former key is not meant.
     *
     * @throws NotFoundException if there is none
     */
    public Area getByOwnKey(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow(() -> notFound(key));
    }

    private static NotFoundException notFound(String key) {
        return new NotFoundException(Message.of("productops.area.error.not-found", TextRule.beginning(key)));
    }

    /** Whether the key is, or ever was, that of an area. */
    public boolean isTaken(String key) {
        return byKey.containsKey(key) || former.contains(key);
    }

    /** The keys that the area has and that areas had which were merged into it. */
    public List<String> keys(Area area) {
        List<String> earlier = earlierKeys().getOrDefault(area.key(), List.of());
        return Stream.concat(Stream.of(area.key()), earlier.stream()).toList();
    }

    /** The keys of all areas that were merged into others and that find an area today. */
    public Set<String> mergedKeys() {
        return earlierKeys().values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of areas that were merged into others, by the key of what they are today. */
    private Map<String, List<String>> earlierKeys() {
        Map<String, List<String>> made = earlierKeys;
        if (made == null) {
            made = former.byArea(byKey);
            earlierKeys = made;
        }
        return made;
    }

    /** The area above; empty for a root. */
    public Optional<Area> parent(Area area) {
        String key = parentKey(require(area));
        return key.isEmpty() ? Optional.empty() : find(key);
    }

    /** The area and all above it, itself first. */
    public List<Area> lineage(Area area) {
        List<Area> line = new ArrayList<>();
        for (Area each = require(area); each != null; each = byKey.get(parentKey(each))) {
            line.add(each);
        }
        return line;
    }

    /** The names from the top down to the area. */
    public String path(Area area) {
        List<Area> line = lineage(area);
        StringBuilder path = new StringBuilder();
        for (int i = line.size() - 1; i >= 0; i--) {
            path.append(line.get(i).name()).append(i == 0 ? "" : SEPARATOR);
        }
        return path.toString();
    }

    /** How many areas are above it. */
    public int level(Area area) {
        return lineage(area).size() - 1;
    }

    /** The areas directly below it, by name. */
    public List<Area> children(Area area) {
        return Arrays.stream(node(area).children).map(node -> node.area).toList();
    }

    /** The areas at the top, by name. */
    public List<Area> top() {
        return Arrays.stream(roots).map(node -> node.area).toList();
    }

    /** All areas below it, in the order of {@link #areas}. */
    public List<Area> below(Area area) {
        int position = position(area);
        return order().areas(position + 1, position + node(area).size);
    }

    /** The area's place among {@link #areas}. */
    public int position(Area area) {
        int position = 0;
        AreaNode[] siblings = roots;
        for (AreaNode step : way(roots, require(area).key())) {
            for (AreaNode sibling : siblings) {
                if (sibling == step) {
                    break;
                }
                position += sibling.size;
            }
            position += siblings == roots ? 0 : 1;
            siblings = step.children;
        }
        return position;
    }

    /** How many levels there are below it; 0 if it has no children. */
    public int height(Area area) {
        return node(area).height;
    }

    /** Whether the one is the other or below it. */
    public boolean isWithin(Area area, Area top) {
        return lineage(area).stream().anyMatch(each -> each.key().equals(top.key()));
    }

    /**
     * Who holds the role at the area, those named nearest first; nobody twice.
     *
     * @return a part for each area that contributes: at most one for a role of which only the nearest counts
     */
    public List<Effective<List<Holder>>> holders(Area area, Role role) {
        return AreaInheritance.holders(lineage(area), role);
    }

    /**
     * The areas at which one of those asked for holds one of the roles, what is inherited included, in the order of
     * {@link #areas}.
     *
     * @param who asked once about each of those who hold it
     */
    public List<Area> heldBy(Set<Role> roles, Predicate<Holder> who) {
        BitSet places = new BitSet(size());
        roles.forEach(role -> places.or(holdings(role).of(who)));
        return at(places);
    }

    /** The areas whose first holder of the role is one of those asked for, in the order of {@link #areas}. */
    public List<Area> heldFirstBy(Role role, Predicate<Holder> who) {
        return at(holdings(role).ofFirst(who));
    }

    /** The areas at which nobody holds the role, in the order of {@link #areas}. */
    public List<Area> heldByNobody(Role role) {
        BitSet places = new BitSet(size());
        places.set(0, size());
        places.andNot(holdings(role).of(who -> true));
        return at(places);
    }

    private List<Area> at(BitSet places) {
        List<Area> areas = areas();
        return places.stream().mapToObj(areas::get).toList();
    }

    /** All who hold the role at any area, in no particular order. */
    public Set<Holder> holders(Role role) {
        return holdings(role).holders();
    }

    private AreaHoldings holdings(Role role) {
        return holdings.computeIfAbsent(role, any -> new AreaHoldings(order(), role));
    }

    /** Where to reach those who look after the area: its own channels, or else those of the nearest one above. */
    public Optional<Effective<List<String>>> channels(Area area) {
        return nearest(area, each -> each.facts().channels(), list -> !list.isEmpty());
    }

    /** Pages about the area: its own, or else those of the nearest one above. */
    public Optional<Effective<List<AreaLink>>> links(Area area) {
        return nearest(area, each -> each.facts().links(), list -> !list.isEmpty());
    }

    /** How often the area is to be reviewed, in months; empty if neither it nor one above says so. */
    public Optional<Effective<Integer>> reviewMonths(Area area) {
        return nearest(area, each -> each.review().everyMonths(), months -> months > 0);
    }

    /**
     * The day from which on a review is wanted; empty if none ever is, as for archived and retired areas, or if nobody knows when there was one.
     */
    public Optional<LocalDate> reviewDue(Area area) {
        if (!area.isLookedAfter()) {
            return Optional.empty();
        }
        return reviewMonths(area).flatMap(months -> area.review().on().map(day -> day.plusMonths(months.value())));
    }

    /** The day on which the area's review was due, if it is overdue: on that day itself it is not. */
    public Optional<LocalDate> reviewOverdue(Area area, LocalDate today) {
        return reviewDue(area).filter(due -> Review.isOverdue(due, today));
    }

    /** The reviews that are overdue, as {@link #reviewOverdue(Area, LocalDate)} says, in the order of {@link #areas}. */
    public List<ReviewDue> reviewsOverdue(LocalDate today) {
        return reviewsDue().stream()
                .filter(due -> Review.isOverdue(due.day(), today))
                .toList();
    }

    /** How many areas are to be reviewed at all, each as often as it or one above it says. */
    public int reviewsWanted() {
        return reviewsDue().size();
    }

    /** All that are ever due, in the order of {@link #areas}: made when somebody first asks for them. */
    private List<ReviewDue> reviewsDue() {
        List<ReviewDue> made = reviewsDue;
        if (made == null) {
            made = areas().stream()
                    .flatMap(area -> reviewDue(area).map(day -> new ReviewDue(area, day)).stream())
                    .toList();
            reviewsDue = made;
        }
        return made;
    }

    /**
     * The areas that can be chosen and that match all words of the query in name, alias or key, their own or those of an area
     * above, case and accents aside: those whose name is the query first, then those whose name starts with it, of
     * which the shorter ones come first, the others as they stand in the tree.
     *
     * @param query as typed; an empty one matches all
     * @param limit how many at most
     */
    public List<Area> search(String query, int limit) {
        return order().find(query, limit);
    }

    /** All areas that match as in {@link #search}, archived ones too, in the order of {@link #areas}. */
    public List<Area> filter(String query) {
        return query.isBlank() ? areas() : order().all(query);
    }

    /** All areas that match as in {@link #filter}, where a word may also be in an area's own description. */
    public List<Area> described(String query) {
        return query.isBlank() ? areas() : order().allDescribed(query);
    }

    /**
     * The area that somebody means: by its key, or by its name, an alias or the end of its path if only one area has that, case
     * and accents aside; archived ones, too.
     */
    public AreaMatch match(String typed) {
        return AreaNaming.find(this, typed);
    }

    /** Whether a text is a key, a name or the end of the path of this area; it may be one of another area, too. */
    public boolean isMeant(Area area, String typed) {
        return AreaNaming.isMeant(this, area, typed);
    }

    private <T> Optional<Effective<T>> nearest(Area area, Function<Area, T> property, Predicate<T> isSaid) {
        return AreaInheritance.nearest(lineage(area), property, isSaid);
    }

    /** The area as it is in this tree; callers may hold an older state of it. */
    private Area require(Area area) {
        Area own = byKey.get(area.key());
        if (own == null) {
            throw new IllegalArgumentException("The area " + area.key() + " is not of this tree");
        }
        return own;
    }
}
