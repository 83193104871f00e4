package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.RequestMemory;

/** Shows a panel only on issues that have feedback which the user may see. */
public final class HasFeedbackCondition extends IssueCondition {

    private final RequestLinkedFeedback feedback;

    @Inject
    public HasFeedbackCondition(RequestLinkedFeedback feedback) {
        this.feedback = feedback;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        return !feedback.linked(issue, memory).isEmpty();
    }
}
