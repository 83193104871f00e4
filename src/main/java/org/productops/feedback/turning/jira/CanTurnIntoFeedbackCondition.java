package org.productops.feedback.turning.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.feedback.turning.TurnService;

/** Offers to turn issues into feedback, to those who may edit them, where there can be feedback. */
public final class CanTurnIntoFeedbackCondition extends IssueCondition {

    private final JiraIssues issues;
    private final TurnService turning;

    @Inject
    public CanTurnIntoFeedbackCondition(JiraIssues issues, TurnService turning) {
        this.issues = issues;
        this.turning = turning;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        return turning.mayTurn(issues.shown(issue));
    }
}
