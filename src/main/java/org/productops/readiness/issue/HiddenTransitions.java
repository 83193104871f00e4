package org.productops.readiness.issue;

import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;

/** What the issue's workflow hides because of its checklists, which nobody could see otherwise. */
public interface HiddenTransitions {

    /**
     * For each transition from the issue's status that is hidden: which it is, and why. No statement.
     *
     * @param readiness how far the issue is with all that its workflow asks for
     */
    List<Message> of(VisibleIssue issue, IssueReadiness readiness);
}
