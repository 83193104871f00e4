package org.productops.feedback.delivery.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Set;
import org.productops.common.event.ProductListener;
import org.productops.feedback.delivery.DeliveryItems;

/** Follows the issues that Jira tells of. */
@JiraComponent
public class DeliveryIssueListener extends ProductListener {

    private final DeliveryItems items;

    @Inject
    public DeliveryIssueListener(@ComponentImport EventPublisher events, DeliveryItems items) {
        super(events);
        this.items = items;
    }

    /** An issue was changed, moved on, resolved, reopened … */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null || issue.getId() == null || EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            return;
        }
        quietly(
                "It is not known how far the issue {} is, for which feedback waits; it is looked at in the night",
                issue.getKey(),
                () -> items.follow(Set.of(issue.getId())));
    }
}
