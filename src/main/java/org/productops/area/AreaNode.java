package org.productops.area;

import java.util.Comparator;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextOrder;

/** One place in an {@link AreaTree} with all that is below it. Immutable: a change makes new nodes from it to the top. */
final class AreaNode {

    static final AreaNode[] NONE = {};

    static final Comparator<AreaNode> BY_NAME = Comparator.comparing(
                    (AreaNode node) -> node.area.name(), TextOrder.OF_ALL_LANGUAGES)
            .thenComparing(node -> node.area.key());

    final Area area;
    final String foldedName;

    /** The areas directly below it, by name. */
    final AreaNode[] children;

    /** How many areas there are here and below. */
    final int size;

    /** How many levels there are below it. */
    final int height;

    AreaNode(Area area, AreaNode[] children) {
        this(area, SearchFolding.fold(area.name()), children);
    }

    private AreaNode(Area area, String foldedName, AreaNode[] children) {
        this.area = area;
        this.foldedName = foldedName;
        this.children = children;
        int all = 1;
        int levels = 0;
        for (AreaNode child : children) {
            all += child.size;
            levels = Math.max(levels, child.height + 1);
        }
        this.size = all;
        this.height = levels;
    }

    AreaNode withChildren(AreaNode[] others) {
        return new AreaNode(area, foldedName, others);
    }

    /** Whether the word is in the name or the key. */
    boolean mentions(String word) {
        return foldedName.contains(word) || area.key().contains(word);
    }
}
