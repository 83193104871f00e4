package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.access.Access;

/** What administrators see of the indexes, and do with them. */
@JiraComponent
public class SimilarIndexService {

    private final SimilarIndex index;
    private final SimilarFollower follower;
    private final SimilarNodes nodes;
    private final Access access;

    @Inject
    public SimilarIndexService(SimilarIndex index, SimilarFollower follower, SimilarNodes nodes, Access access) {
        this.index = index;
        this.follower = follower;
        this.nodes = nodes;
        this.access = access;
    }

    /**
     * How the indexes are.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public SimilarIndexView view() {
        access.requireAdministrator();
        return new SimilarIndexView(nodes.name(), index.state(), nodes.all());
    }

    /**
     * Has all nodes make their indexes anew: this one at once, the others within a minute. Until a new one is made, the one
     * before answers.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public void rebuild() {
        access.requireAdministrator();
        nodes.want();
        follower.now();
    }
}
