package org.productops.area.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaTree;

/** The rows of the tree of areas that can be seen: what is looked for with all above it, as far as branches are open. */
final class TreeRows {

    private final AreaTree tree;
    private final Set<String> found = new HashSet<>();
    private final Map<String, List<Area>> below = new HashMap<>();
    private final OpenBranches branches;
    private final boolean openByThemselves;
    private final Deque<Siblings> unfinished = new ArrayDeque<>();
    private final List<TreeRow> rows = new ArrayList<>();

    /**
     * The row of an area.
     *
     * @param level 1 at the top
     * @param position among its siblings, from 1
     * @param siblings how many these are
     * @param branch whether there are areas below it, and if they are shown; empty if there are none
     * @param openByItself whether it is open without having been opened
     * @param found whether it is looked for; else it is here for what is below it
     * @param ends the branches of which it is the last row while they have more, from the innermost
     */
    record TreeRow(
            Area area,
            int level,
            int position,
            int siblings,
            Optional<Boolean> branch,
            boolean openByItself,
            boolean found,
            List<More> ends) {

        TreeRow ending(More more) {
            List<More> all = new ArrayList<>(ends);
            all.add(more);
            return new TreeRow(area, level, position, siblings, branch, openByItself, found, List.copyOf(all));
        }
    }

    /**
     * That a branch has more than is shown of it.
     *
     * @param parent the branch; empty for the top
     * @param next the first of its areas that are not shown
     * @param position of that one among its siblings
     */
    record More(Optional<Area> parent, Area next, int level, int position, int siblings) {

        /** How many are not shown. */
        int count() {
            return siblings - position + 1;
        }
    }

    /**
     * The areas directly below one, as far as they have their rows.
     *
     * @param shown how many of them get one
     * @param done how many of them have it
     * @param whole whether the branch is open with all below it
     */
    private record Siblings(Optional<Area> parent, List<Area> areas, int shown, int done, int level, boolean whole) {
        Siblings next() {
            return new Siblings(parent, areas, shown, done + 1, level, whole);
        }
    }

    private TreeRows(AreaTree tree, List<Area> found, OpenBranches branches, boolean openByThemselves) {
        this.tree = tree;
        this.branches = branches;
        this.openByThemselves = openByThemselves;
        found.forEach(area -> this.found.add(area.key()));
    }

    /**
     * The rows.
     *
     * @param found what is looked for
     * @param openByThemselves whether branches with something in them are open if nothing else is said
     */
    static List<TreeRow> of(AreaTree tree, List<Area> found, OpenBranches branches, boolean openByThemselves) {
        TreeRows made = new TreeRows(tree, found, branches, openByThemselves);
        made.collect(found);
        made.enter(Optional.empty(), 1, branches.isWhole(""));
        while (!made.unfinished.isEmpty()) {
            made.step(made.unfinished.pop());
        }
        return made.rows;
    }

    /** Where among the rows those stand that are above one of them, from the top. */
    static List<Integer> above(List<TreeRow> rows, int place) {
        LinkedList<Integer> above = new LinkedList<>();
        int level = rows.get(place).level();
        for (int each = place - 1; level > 1; each--) {
            if (rows.get(each).level() < level) {
                above.addFirst(each);
                level = rows.get(each).level();
            }
        }
        return above;
    }

    /** What is found stands in the order of the tree, and so do then those above. */
    private void collect(List<Area> areas) {
        Set<String> seen = new HashSet<>();
        for (Area area : areas) {
            Optional<Area> each = Optional.of(area);
            while (each.isPresent() && seen.add(each.get().key())) {
                Optional<Area> parent = tree.parent(each.get());
                below.computeIfAbsent(parent.map(Area::key).orElse(""), any -> new ArrayList<>())
                        .add(each.get());
                each = parent;
            }
        }
    }

    /** What is open as a whole or by itself has all of its rows; where somebody opens branch by branch, a big one has more when asked. */
    private void enter(Optional<Area> parent, int level, boolean whole) {
        String key = parent.map(Area::key).orElse("");
        List<Area> areas = below.getOrDefault(key, List.of());
        int shown = whole || openByThemselves ? areas.size() : Math.min(branches.shown(key), areas.size());
        unfinished.push(new Siblings(parent, areas, shown, 0, level, whole));
    }

    private void step(Siblings siblings) {
        List<Area> areas = siblings.areas();
        if (siblings.done() < siblings.shown()) {
            unfinished.push(siblings.next());
            add(siblings, areas.get(siblings.done()));
        } else if (siblings.shown() < areas.size()) {
            More more = new More(
                    siblings.parent(),
                    areas.get(siblings.shown()),
                    siblings.level(),
                    siblings.shown() + 1,
                    areas.size());
            int last = rows.size() - 1;
            rows.set(last, rows.get(last).ending(more));
        }
    }

    private void add(Siblings siblings, Area area) {
        boolean isBranch = below.containsKey(area.key());
        boolean byItself = isBranch && (siblings.whole() || openByThemselves);
        boolean isOpen = isBranch && branches.isOpen(area.key(), byItself);
        rows.add(new TreeRow(
                area,
                siblings.level(),
                siblings.done() + 1,
                siblings.areas().size(),
                isBranch ? Optional.of(isOpen) : Optional.empty(),
                byItself,
                found.contains(area.key()),
                List.of()));
        if (isOpen) {
            enter(Optional.of(area), siblings.level() + 1, siblings.whole() || branches.isWhole(area.key()));
        }
    }
}
