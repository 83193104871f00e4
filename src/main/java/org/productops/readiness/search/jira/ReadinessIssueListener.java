package org.productops.readiness.search.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.productops.common.event.ProductListener;
import org.productops.readiness.search.ReadinessRefresh;

/**
 * Lets searches know of an issue that Jira tells of, and of its parent, which may have been waiting for it. Linked issues
 * follow when they are changed themselves, or with all others.
 */
@JiraComponent
public class ReadinessIssueListener extends ProductListener {

    private final ReadinessRefresh refresh;

    @Inject
    public ReadinessIssueListener(@ComponentImport EventPublisher events, ReadinessRefresh refresh) {
        super(events);
        this.refresh = refresh;
    }

    /** An issue was created, changed, moved on … */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null || issue.getId() == null || EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            return;
        }
        quietly("Searches do not know how far the issue {} is", issue.getKey(), () -> {
            Set<Long> ids = new LinkedHashSet<>();
            ids.add(issue.getId());
            Issue parent = issue.isSubTask() ? issue.getParentObject() : null;
            if (parent != null && parent.getId() != null) {
                ids.add(parent.getId());
            }
            refresh.changed(ids);
        });
    }
}
