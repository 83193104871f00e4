package org.productops.readiness.issue;

import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.check.IssueFacts;

/** What the product knows of an issue's readiness: what its workflow asks for, and what checks may ask of the issue. */
public interface IssueDemands {

    /** The checklists that the issue's workflow needs: next, then later, then those that its creation needed. */
    List<Demand> demands(VisibleIssue issue);

    /** What checks may ask. */
    IssueFacts facts(VisibleIssue issue);
}
