package org.productops.common.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.ProductListener;
import org.productops.common.issue.IssueCleanUp;

/**
 * Hears of issues that Jira deleted, for all features that keep something of issues. What is left behind because this
 * fails is never shown, because every way to it leads over the issue, and the next removal of a project sweeps it up.
 */
@JiraComponent
public class IssueRemovalListener extends ProductListener {

    private final IssueCleanUp cleanUp;

    @Inject
    public IssueRemovalListener(@ComponentImport EventPublisher events, IssueCleanUp cleanUp) {
        super(events);
        this.cleanUp = cleanUp;
    }

    /** An issue was created, changed, deleted … */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) && event.getIssue() != null) {
            Long issueId = event.getIssue().getId();
            quietly(
                    "What was kept of the deleted issue {} could not be removed",
                    issueId,
                    () -> cleanUp.issueDeleted(issueId));
        }
    }

    /** A project was deleted; its issues went without an event each. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        quietly(
                "What was kept of the issues of the deleted project {} could not be removed",
                event.getKey(),
                cleanUp::issuesDeleted);
    }
}
