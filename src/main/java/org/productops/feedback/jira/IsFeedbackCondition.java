package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;

/** Shows a panel on issues of the type <em>Feedback</em> only. */
public final class IsFeedbackCondition extends IssueCondition {

    private final JiraFeedbackIssues issues;

    @Inject
    public IsFeedbackCondition(JiraFeedbackIssues issues) {
        this.issues = issues;
    }

    @Override
    protected boolean isShownOn(Issue issue) {
        return issues.isFeedback(issue);
    }
}
