package org.productops.common.issue;

import java.util.List;

/** What a feature keeps of issues and forgets with them. */
public interface IssueTraces {

    /** Forgets what is kept of an issue, which is gone. In the product's transaction if it is still open. */
    void forget(long issueId);

    /** Ids of issues of which something is kept that are greater than the given one, lowest first. */
    List<Long> issueIdsAfter(long issueId, int most);
}
