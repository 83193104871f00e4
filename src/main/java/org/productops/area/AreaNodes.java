package org.productops.area;

import java.util.Arrays;

/** Sorted arrays of nodes, of which a change makes a copy. */
final class AreaNodes {

    private AreaNodes() {}

    /** Where the node of this name and key is; less than 0 if it is not there. */
    static int find(AreaNode[] nodes, AreaNode wanted) {
        return Arrays.binarySearch(nodes, wanted, AreaNode.BY_NAME);
    }

    static AreaNode[] with(AreaNode[] nodes, AreaNode added) {
        int place = -find(nodes, added) - 1;
        if (place < 0) {
            throw new IllegalArgumentException("The area " + added.area.key() + " is there already");
        }
        AreaNode[] more = new AreaNode[nodes.length + 1];
        System.arraycopy(nodes, 0, more, 0, place);
        more[place] = added;
        System.arraycopy(nodes, place, more, place + 1, nodes.length - place);
        return more;
    }

    static AreaNode[] without(AreaNode[] nodes, int place) {
        AreaNode[] less = new AreaNode[nodes.length - 1];
        System.arraycopy(nodes, 0, less, 0, place);
        System.arraycopy(nodes, place + 1, less, place, less.length - place);
        return less;
    }

    static AreaNode[] replaced(AreaNode[] nodes, int place, AreaNode by) {
        AreaNode[] copy = nodes.clone();
        copy[place] = by;
        return copy;
    }
}
