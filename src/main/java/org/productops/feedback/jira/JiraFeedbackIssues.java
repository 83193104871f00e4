package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.feedback.FeedbackIssue;
import org.productops.feedback.FeedbackIssues;

/** Jira's issues and links, with Jira's permissions. */
@JiraComponent
public class JiraFeedbackIssues implements FeedbackIssues {

    /** Issues are read in chunks of this size. */
    private static final int CHUNK = 500;

    private final IssueManager issues;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final FeedbackIds ids;

    @Inject
    public JiraFeedbackIssues(
            @JiraImport IssueManager issues,
            @JiraImport IssueLinkManager links,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication,
            FeedbackIds ids) {
        this.issues = issues;
        this.links = links;
        this.permissions = permissions;
        this.authentication = authentication;
        this.ids = ids;
    }

    @Override
    public Optional<FeedbackIssue> find(String issueKey) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueKey)).flatMap(this::visible);
    }

    @Override
    public List<FeedbackIssue> linkedTo(long issueId) {
        Optional<Long> linkType = ids.linkType();
        if (linkType.isEmpty()) {
            return List.of();
        }
        // "Is feedback for" is read from the feedback's side, which makes it the source of the link.
        List<Long> sources = links.getInwardLinks(issueId).stream()
                .filter(link -> linkType.get().equals(link.getLinkTypeId()))
                .map(IssueLink::getSourceId)
                .distinct()
                .toList();
        return load(sources).stream()
                .filter(this::isFeedback)
                .map(this::visible)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        return load(List.copyOf(issueIds)).stream().map(Issue::getId).collect(Collectors.toSet());
    }

    /** Whether the issue is of the type <em>Feedback</em> now. */
    boolean isFeedback(Issue issue) {
        return ids.issueType()
                .filter(type -> type.equals(issue.getIssueTypeId()))
                .isPresent();
    }

    /** The issue, if the user who asks may see it. */
    Optional<FeedbackIssue> visible(Issue issue) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            return Optional.empty();
        }
        String summary = issue.getSummary() == null ? "" : issue.getSummary();
        boolean editable = user != null && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
        return Optional.of(new FeedbackIssue(issue.getId(), issue.getKey(), summary, isFeedback(issue), editable));
    }

    private List<Issue> load(List<Long> issueIds) {
        List<Issue> loaded = new ArrayList<>();
        for (int start = 0; start < issueIds.size(); start += CHUNK) {
            issues.getIssueObjects(issueIds.subList(start, Math.min(start + CHUNK, issueIds.size()))).stream()
                    .filter(Objects::nonNull)
                    .forEach(loaded::add);
        }
        return loaded;
    }
}
