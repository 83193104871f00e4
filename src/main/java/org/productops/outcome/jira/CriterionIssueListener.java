package org.productops.outcome.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.event.ProductListener;
import org.productops.outcome.CriterionPlaces;

/** Hears of issues that get another area or project. */
@JiraComponent
public class CriterionIssueListener extends ProductListener {

    private final CriterionPlaces places;

    @Inject
    public CriterionIssueListener(@ComponentImport EventPublisher events, CriterionPlaces places) {
        super(events);
        this.places = places;
    }

    /** An issue was changed, moved on … */
    @EventListener
    public void onIssue(IssueEvent event) {
        Issue issue = event.getIssue();
        if (issue == null
                || issue.getId() == null
                || EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())
                || EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())) {
            return;
        }
        quietly(
                "Lists of success criteria do not know where the issue {} belongs now",
                issue.getKey(),
                () -> places.changed(List.of(issue.getId())));
    }
}
