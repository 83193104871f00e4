package org.productops.readiness.issue.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.RequestMemory;

/** Shows the panel only on issues on which a checklist stands. */
public final class NeedsChecklistCondition extends IssueCondition {

    private final RequestReadiness readiness;

    @Inject
    public NeedsChecklistCondition(RequestReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        return readiness.isAnything(issue, memory);
    }
}
