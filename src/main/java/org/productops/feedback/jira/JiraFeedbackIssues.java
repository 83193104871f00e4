package org.productops.feedback.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.area.api.IssueAreas;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.FeedbackPlace;

/** Jira's issue type and link type for feedback. */
@JiraComponent
public class JiraFeedbackIssues implements FeedbackIssues {

    private final IssueLinkManager links;
    private final FeedbackIds ids;
    private final IssueManager issues;
    private final IssueAreas areas;

    @Inject
    public JiraFeedbackIssues(
            @JiraImport IssueLinkManager links, FeedbackIds ids, @JiraImport IssueManager issues, IssueAreas areas) {
        this.links = links;
        this.ids = ids;
        this.issues = issues;
        this.areas = areas;
    }

    @Override
    public boolean includes(VisibleIssue issue) {
        return ids.issueType().filter(type -> type.equals(issue.typeId())).isPresent();
    }

    @Override
    public Optional<FeedbackPlace> placeOf(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId))
                .map(issue -> new FeedbackPlace(
                        issue.getProjectId(), areas.areaKeyOf(issueId).orElse("")));
    }

    @Override
    public Optional<String> typeId() {
        return ids.issueType();
    }

    @Override
    public List<Long> linkedTo(long issueId) {
        Optional<Long> linkType = ids.linkType();
        if (linkType.isEmpty()) {
            return List.of();
        }
        // "Is feedback for" is read from the feedback's side, which makes it the source of the link.
        return links.getInwardLinks(issueId).stream()
                .filter(link -> linkType.get().equals(link.getLinkTypeId()))
                .map(IssueLink::getSourceId)
                .distinct()
                .toList();
    }
}
