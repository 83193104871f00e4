package org.productops.common.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
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
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;

/** Jira's issues, with Jira's permissions. */
@JiraComponent
public class JiraIssues implements Issues {

    /** Issues are read in chunks of this size. */
    private static final int CHUNK = 500;

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraIssues(
            @JiraImport IssueManager issues,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public Optional<VisibleIssue> find(String key) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .filter(this::isVisible)
                .map(this::shown);
    }

    @Override
    public List<VisibleIssue> visible(Collection<Long> issueIds) {
        return load(List.copyOf(issueIds)).stream()
                .filter(this::isVisible)
                .map(this::shown)
                .toList();
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        return load(List.copyOf(issueIds)).stream().map(Issue::getId).collect(Collectors.toSet());
    }

    /** An issue that Jira itself is showing to the user who makes the request, or letting that user change. */
    public VisibleIssue shown(Issue issue) {
        return new JiraIssue(issue);
    }

    /**
     * An issue that Jira itself is changing for the user who makes the request, as it has let them: who takes a transition may
     * fill in its screen without being allowed to edit the issue.
     */
    public VisibleIssue changed(Issue issue) {
        JiraIssue changed = new JiraIssue(issue);
        changed.editable = true;
        return changed;
    }

    /** Jira's object of an issue, for adapters that ask Jira for more. */
    public static Issue unwrap(VisibleIssue issue) {
        return ((JiraIssue) issue).issue;
    }

    private boolean isVisible(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
    }

    private boolean isEditable(Issue issue) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
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

    private final class JiraIssue implements VisibleIssue {
        private final Issue issue;
        private Boolean editable;

        JiraIssue(Issue issue) {
            this.issue = issue;
        }

        @Override
        public long id() {
            return issue.getId();
        }

        @Override
        public String key() {
            return issue.getKey();
        }

        @Override
        public String summary() {
            return Objects.requireNonNullElse(issue.getSummary(), "");
        }

        @Override
        public String typeId() {
            return Objects.requireNonNullElse(issue.getIssueTypeId(), "");
        }

        @Override
        public boolean editable() {
            if (editable == null) {
                editable = isEditable(issue);
            }
            return editable;
        }
    }
}
