package org.productops.feedback.item.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.ProductListener;
import org.productops.feedback.item.FeedbackItems;

/**
 * Keeps items in step with their issues: created, renamed, given another area, moved, made an issue of another type, deleted.
 * Rows of deleted issues go with all else that is kept of them.
 */
@JiraComponent
public class FeedbackItemListener extends ProductListener {

    private final FeedbackItems items;

    @Inject
    public FeedbackItemListener(@ComponentImport EventPublisher events, FeedbackItems items) {
        super(events);
        this.items = items;
    }

    /** An issue was created, changed, moved, deleted … */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null || issue.getId() == null) {
            return;
        }
        quietly("The feedback inbox does not know how the issue {} is", issue.getKey(), () -> {
            if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
                items.release(issue.getId());
            } else {
                items.follow(issue.getId());
            }
        });
    }
}
