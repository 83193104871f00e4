package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;

/** Shows the panel only on issues whose workflow needs a checklist. */
public final class NeedsChecklistCondition extends IssueCondition {

    private final WorkflowChecklists workflows;

    @Inject
    public NeedsChecklistCondition(WorkflowChecklists workflows) {
        this.workflows = workflows;
    }

    @Override
    protected boolean isShownOn(Issue issue) {
        return !workflows.of(issue).isEmpty();
    }
}
