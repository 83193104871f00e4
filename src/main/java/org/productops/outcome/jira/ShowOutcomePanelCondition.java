package org.productops.outcome.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.outcome.CriterionService;

/** Shows the panel of criteria on issues that have some, and to those who could define one. */
public final class ShowOutcomePanelCondition extends IssueCondition {

    private final JiraIssues issues;
    private final CriterionService criteria;

    @Inject
    public ShowOutcomePanelCondition(JiraIssues issues, CriterionService criteria) {
        this.issues = issues;
        this.criteria = criteria;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        VisibleIssue shown = issues.shown(issue);
        return criteria.mayDefine(shown)
                || !memory.once(OutcomePanel.MEMORY + issue.getId(), () -> criteria.of(shown))
                        .isEmpty();
    }
}
