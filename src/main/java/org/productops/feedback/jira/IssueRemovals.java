package org.productops.feedback.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.productops.feedback.FeedbackRemoval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of issues that Jira deleted. Jira publishes the event in the thread, and if there is one in the transaction,
 * that deletes the issue. Nothing that goes wrong here may keep Jira from deleting: it is logged, and what is left
 * behind is never shown, because every way to it leads over the issue; the next removal of a project sweeps it up.
 */
@JiraComponent
public class IssueRemovals {

    private static final Logger LOG = LoggerFactory.getLogger(IssueRemovals.class);

    private final EventPublisher events;
    private final FeedbackRemoval removal;

    @Inject
    public IssueRemovals(@ComponentImport EventPublisher events, FeedbackRemoval removal) {
        this.events = events;
        this.removal = removal;
    }

    /** Starts listening. */
    @PostConstruct
    public void start() {
        events.register(this);
    }

    /** Stops listening. */
    @PreDestroy
    public void stop() {
        events.unregister(this);
    }

    /** An issue was created, changed, deleted … */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (!EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) || event.getIssue() == null) {
            return;
        }
        Long issueId = event.getIssue().getId();
        try {
            removal.issueDeleted(issueId);
        } catch (RuntimeException e) {
            LOG.error("The feedback of the deleted issue {} could not be removed", issueId, e);
        }
    }

    /** A project was deleted; its issues went without an event each. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        try {
            removal.issuesDeleted();
        } catch (RuntimeException e) {
            LOG.error("The feedback of the deleted project {} could not be removed", event.getKey(), e);
        }
    }
}
