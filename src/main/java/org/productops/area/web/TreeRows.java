package org.productops.area.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaTree;

/** The rows of the tree of areas that can be seen: what is looked for with all above it, as far as branches are open. */
final class TreeRows {

    /** Further branches stay closed until somebody opens them. */
    private static final int MOST_OPEN_BY_THEMSELVES = 500;

    /** So many rows are all that a page shows, whatever the address says. */
    private static final int MOST = 2000;

    private final AreaTree tree;
    private final Set<String> found = new HashSet<>();
    private final Map<String, List<Area>> below = new HashMap<>();
    private final OpenBranches branches;
    private final boolean openByThemselves;
    private final List<TreeRow> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param area the area; where there are more of a branch than are shown, the one above them, if it is not the top
     * @param level 1 at the top
     * @param position among its siblings, from 1
     * @param siblings how many these are
     * @param branch whether there are areas below it, and if they are shown; empty if there are none
     * @param openByItself whether it is open without having been opened
     * @param found whether it is looked for; else it is here for what is below it
     * @param more how many areas of the branch are not shown; 0 but for the row that says so
     */
    record TreeRow(
            Optional<Area> area,
            int level,
            int position,
            int siblings,
            Optional<Boolean> branch,
            boolean openByItself,
            boolean found,
            int more) {}

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
        made.add(Optional.empty(), 1, branches.isWhole(""));
        return made.rows;
    }

    /** What is found stands in the order of the tree, and so do then those above. */
    private void collect(List<Area> areas) {
        Set<String> seen = new HashSet<>();
        for (Area area : areas) {
            List<Area> line = tree.lineage(area);
            for (int i = line.size() - 1; i >= 0; i--) {
                if (seen.add(line.get(i).key())) {
                    String parent = i + 1 < line.size() ? line.get(i + 1).key() : "";
                    below.computeIfAbsent(parent, any -> new ArrayList<>()).add(line.get(i));
                }
            }
        }
    }

    private void add(Optional<Area> parent, int level, boolean whole) {
        String key = parent.map(Area::key).orElse("");
        List<Area> siblings = below.getOrDefault(key, List.of());
        int shown = Math.min(branches.shown(key), siblings.size());
        for (int i = 0; i < shown && rows.size() < MOST; i++) {
            Area area = siblings.get(i);
            boolean isBranch = below.containsKey(area.key());
            boolean byItself = isBranch && (whole || openByThemselves) && rows.size() < MOST_OPEN_BY_THEMSELVES;
            boolean isOpen = isBranch && branches.isOpen(area.key(), byItself);
            rows.add(new TreeRow(
                    Optional.of(area),
                    level,
                    i + 1,
                    siblings.size(),
                    isBranch ? Optional.of(isOpen) : Optional.empty(),
                    byItself,
                    found.contains(area.key()),
                    0));
            if (isOpen) {
                add(Optional.of(area), level + 1, whole || branches.isWhole(area.key()));
            }
        }
        if (shown < siblings.size()) {
            rows.add(new TreeRow(
                    parent,
                    level,
                    shown + 1,
                    siblings.size(),
                    Optional.empty(),
                    false,
                    false,
                    siblings.size() - shown));
        }
    }
}
