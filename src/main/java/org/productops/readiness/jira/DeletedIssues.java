package org.productops.readiness.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import org.productops.readiness.IssueReadiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets the ticks of issues that are deleted. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class DeletedIssues implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedIssues.class);

    private final EventPublisher events;
    private final IssueReadiness readiness;

    @Inject
    public DeletedIssues(@ComponentImport EventPublisher events, IssueReadiness readiness) {
        this.events = events;
        this.readiness = readiness;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    /**
     * Jira tells the node that deletes an issue, when the issue is gone. Ticks that stay behind because this fails do no
     * harm, as no other issue gets the id; the deletion must not fail for them.
     */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (!EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) || event.getIssue() == null) {
            return;
        }
        Long issueId = event.getIssue().getId();
        try {
            readiness.forget(issueId);
        } catch (RuntimeException e) {
            LOG.warn("Cannot remove the ticks of the deleted issue {}", issueId, e);
        }
    }
}
