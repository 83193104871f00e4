package org.productops.feedback.similar;

import java.util.List;
import java.util.Objects;

/**
 * How the indexes are, for an administrator.
 *
 * @param name the node that answers
 * @param state how its index is now
 * @param nodes what all nodes have told when they made theirs, the one that answers among them
 */
public record SimilarIndexView(String name, SimilarIndexState state, List<SimilarNode> nodes) {

    public SimilarIndexView {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        nodes = List.copyOf(nodes);
    }
}
