package org.productops.feedback.search.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import org.productops.common.event.ProductListener;
import org.productops.feedback.search.FeedbackFollowing;

/** Lets searches know of issues for which there is less feedback, as some of it was deleted. */
@JiraComponent
public class FeedbackRemovalListener extends ProductListener {

    private final FeedbackFollowing following;

    @Inject
    public FeedbackRemovalListener(@ComponentImport EventPublisher events, FeedbackFollowing following) {
        super(events);
        this.following = following;
    }

    /** An issue was deleted, or anything else. */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null || issue.getId() == null || !EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            return;
        }
        quietly(
                "Searches do not know that the issue {} is gone",
                issue.getKey(),
                () -> following.deleted(issue.getId()));
    }
}
