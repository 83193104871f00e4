package org.productops.feedback.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.issue.IssueTraces;

/** Keeps how far delivery issues are. Callers hold the issue's lock and the transaction when they write. */
public interface DeliveryItemStore extends IssueTraces {

    /** What is kept of an issue. */
    Optional<DeliveryItem> find(long issueId);

    /** What is kept of the issues, in no order; a statement for each 500. */
    List<DeliveryItem> ofIssues(Collection<Long> issueIds);

    /** All issues of the projects that are in one of the states, in no order; a statement for each 500 projects. */
    List<DeliveryItem> ofProjects(Collection<Long> projectIds, Set<DeliveryState> states);

    /** What becomes greater whenever something is kept; 0 if nothing is. One statement. */
    long lastChange();

    /** Keeps how an issue is instead of how it was; two statements. */
    void put(DeliveryItem item);
}
