package org.productops.common.issue;

import java.util.List;

/** What a store keeps of issues and forgets with them. */
public interface IssueTraces {

    /**
     * Forgets what is kept of issues, which are gone, in one statement. Only for {@link IssueCleanUp}, which holds their
     * lock; in the product's transaction if that is still open.
     *
     * @param issueIds at most {@value IssueCleanUp#PAGE} of them
     */
    void forget(List<Long> issueIds);

    /** Ids of issues of which something is kept that are greater than the given one, lowest first, each once. */
    List<Long> issueIdsAfter(long issueId, int most);
}
