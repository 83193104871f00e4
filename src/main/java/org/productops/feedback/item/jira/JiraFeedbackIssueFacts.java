package org.productops.feedback.item.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.productops.area.api.IssueAreas;
import org.productops.feedback.item.FeedbackIssueFact;
import org.productops.feedback.item.FeedbackIssueFacts;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.feedback.jira.FeedbackIssueCount;

/** Reads what Jira says of feedback issues. */
@JiraComponent
public class JiraFeedbackIssueFacts implements FeedbackIssueFacts {

    private final FeedbackIds ids;
    private final IssueManager issues;
    private final IssueAreas areas;
    private final FeedbackIssueCount count;

    @Inject
    public JiraFeedbackIssueFacts(
            FeedbackIds ids, @JiraImport IssueManager issues, IssueAreas areas, FeedbackIssueCount count) {
        this.ids = ids;
        this.issues = issues;
        this.areas = areas;
        this.count = count;
    }

    /** Whether the issue is of the type <em>Feedback</em> now. */
    boolean isFeedback(Issue issue) {
        return ids.issueType()
                .filter(type -> type.equals(issue.getIssueTypeId()))
                .isPresent();
    }

    @Override
    public Optional<FeedbackIssueFact> find(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> issue.getProjectId() != null && isFeedback(issue))
                .map(issue -> new FeedbackIssueFact(
                        issueId,
                        issue.getProjectId(),
                        areas.areaKeyOf(issueId).orElse(""),
                        Objects.requireNonNullElse(issue.getSummary(), ""),
                        issue.getCreated().toInstant()));
    }

    @Override
    public long inProject(long projectId) {
        return count.inProject(projectId);
    }
}
