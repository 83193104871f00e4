package org.productops.feedback.evidence.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.jira.FeedbackIds;

/** Offers to add feedback on issues that can have some, to those who may link them. */
public final class CanAddFeedbackCondition extends IssueCondition {

    private final JiraIssues issues;
    private final FeedbackIssues kind;
    private final FeedbackIds ids;
    private final DemandService demand;

    @Inject
    public CanAddFeedbackCondition(JiraIssues issues, FeedbackIssues kind, FeedbackIds ids, DemandService demand) {
        this.issues = issues;
        this.kind = kind;
        this.ids = ids;
        this.demand = demand;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        VisibleIssue shown = issues.shown(issue);
        return ids.issueType().isPresent()
                && ids.linkType().isPresent()
                && !kind.includes(shown)
                && demand.mayLink(shown);
    }
}
