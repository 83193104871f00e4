package org.productops.area;

import java.util.Comparator;
import java.util.List;
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

    /** Its aliases. */
    final List<String> foldedAliases;

    /** Made when somebody first searches in descriptions, which is seldom. */
    private String foldedDescription;

    /** The areas directly below it, by name. */
    final AreaNode[] children;

    /** How many areas there are here and below. */
    final int size;

    /** How many levels there are below it. */
    final int height;

    AreaNode(Area area, AreaNode[] children) {
        this(
                area,
                SearchFolding.fold(area.name()),
                area.facts().aliases().stream().map(SearchFolding::fold).toList(),
                children);
    }

    private AreaNode(Area area, String foldedName, List<String> foldedAliases, AreaNode[] children) {
        this.area = area;
        this.foldedName = foldedName;
        this.foldedAliases = foldedAliases;
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
        AreaNode node = new AreaNode(area, foldedName, foldedAliases, others);
        node.foldedDescription = foldedDescription;
        return node;
    }

    /** Whether the word is in an alias or the key. */
    boolean isAlsoCalled(String word) {
        return area.key().contains(word) || isInAlias(word);
    }

    private boolean isInAlias(String word) {
        for (int i = 0; i < foldedAliases.size(); i++) {
            if (foldedAliases.get(i).contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is in the description. */
    boolean isDescribedBy(String word) {
        String folded = foldedDescription;
        if (folded == null) {
            // Threads that do so at once make the same text.
            folded = SearchFolding.fold(area.description());
            foldedDescription = folded;
        }
        return folded.contains(word);
    }

    /** Whether the folded text is what the area is called, by name, alias or key. */
    boolean isCalled(String folded) {
        return foldedName.equals(folded) || area.key().equals(folded) || foldedAliases.contains(folded);
    }
}
