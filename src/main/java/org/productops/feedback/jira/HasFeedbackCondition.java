package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.feedback.LinkedFeedbackService;

/** Shows a panel only on issues that have feedback which the user may see. */
public final class HasFeedbackCondition extends IssueCondition {

    private final LinkedFeedbackService feedback;

    @Inject
    public HasFeedbackCondition(LinkedFeedbackService feedback) {
        this.feedback = feedback;
    }

    @Override
    protected boolean isShownOn(Issue issue) {
        return feedback.isAny(issue.getId());
    }
}
