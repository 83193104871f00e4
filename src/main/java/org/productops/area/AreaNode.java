package org.productops.area;

import java.util.ArrayList;
import java.util.List;

/** One place in an {@link AreaTree}; written by {@link AreaTreeBuilder} only. */
final class AreaNode {

    final Area area;
    final String foldedName;
    final List<AreaNode> children = new ArrayList<>(0);
    AreaNode parent;
    String path;
    int level;

    /** The node's place in the tree's order; what is below it follows until, not including, {@link #end}. */
    int position;

    int end;

    AreaNode(Area area) {
        this.area = area;
        this.foldedName = Folding.fold(area.name());
    }
}
