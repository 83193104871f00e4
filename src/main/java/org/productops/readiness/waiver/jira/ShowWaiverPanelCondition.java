package org.productops.readiness.waiver.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.IssueCondition;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.readiness.issue.ReadinessService;

/** Shows the panel of overrides on issues on which a checklist stands; no statement. */
public final class ShowWaiverPanelCondition extends IssueCondition {

    private final JiraIssues issues;
    private final ReadinessService readiness;

    @Inject
    public ShowWaiverPanelCondition(JiraIssues issues, ReadinessService readiness) {
        this.issues = issues;
        this.readiness = readiness;
    }

    @Override
    protected boolean isShownOn(Issue issue, RequestMemory memory) {
        VisibleIssue shown = issues.shown(issue);
        return readiness.isAnything(
                shown, memory.once("readiness.demands." + issue.getId(), () -> readiness.demands(shown)));
    }
}
