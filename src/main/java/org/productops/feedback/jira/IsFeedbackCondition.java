package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.feedback.FeedbackIssues;

/** Shows a panel on issues of the type <em>Feedback</em> only. */
public final class IsFeedbackCondition extends IssueCondition {

    private final JiraIssues issues;
    private final FeedbackIssues kind;

    @Inject
    public IsFeedbackCondition(JiraIssues issues, FeedbackIssues kind) {
        this.issues = issues;
        this.kind = kind;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        return kind.includes(issues.shown(issue));
    }
}
