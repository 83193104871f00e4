package org.productops.area.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bounded part of a tree of areas, filled level by level: all at the top before any below them, so that the first branch
 * does not hide the others.
 */
public final class CopyOutline {

    private CopyOutline() {}

    /**
     * An area that is shown.
     *
     * @param depth how many of those that are shown stand above it
     * @param hidden how many of those below it are not shown, and are below nothing else that is shown there
     */
    public record Row(CopiedArea area, int depth, int hidden) {}

    /**
     * The rows, in the order of the tree.
     *
     * @param areas each before those below it; one whose parent is not among them is at the top
     */
    public static List<Row> of(List<CopiedArea> areas, int most) {
        int[] depths = depths(areas);
        int[] room = room(depths, most);
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (int i = 0; i < depths.length; i++) {
            CopiedArea area = areas.get(i);
            Integer above = rowOf.get(area.parent());
            if (room[depths[i]]-- > 0) {
                rowOf.put(area.key(), rows.size());
                rows.add(new Row(area, depths[i], 0));
            } else if (above != null) {
                rowOf.put(area.key(), above);
                Row row = rows.get(above);
                rows.set(above, new Row(row.area(), row.depth(), row.hidden() + 1));
            }
        }
        return rows;
    }

    private static int[] depths(List<CopiedArea> areas) {
        Map<String, Integer> depthOf = new HashMap<>();
        int[] depths = new int[areas.size()];
        for (int i = 0; i < depths.length; i++) {
            CopiedArea area = areas.get(i);
            depths[i] = depthOf.getOrDefault(area.parent(), -1) + 1;
            depthOf.put(area.key(), depths[i]);
        }
        return depths;
    }

    /** How many of each level are shown; of a level below one that is cut, none. */
    private static int[] room(int[] depths, int most) {
        int[] room = new int[depths.length + 1];
        for (int depth : depths) {
            room[depth]++;
        }
        int left = most;
        for (int level = 0; level < room.length; level++) {
            int all = room[level];
            room[level] = Math.min(all, left);
            left = all > left ? 0 : left - all;
        }
        return room;
    }
}
