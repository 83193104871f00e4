package org.productops.readiness.check.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.readiness.check.RoleComments;

/** Who has commented on issues. A comment that only some may read counts, too: that there is one says nothing of what it says. */
@JiraComponent
public class JiraComments {

    private final CommentManager comments;
    private final ProjectRoleManager roles;

    @Inject
    public JiraComments(@JiraImport CommentManager comments, @JiraImport ProjectRoleManager roles) {
        this.comments = comments;
        this.roles = roles;
    }

    /** Who has commented on the issue, each once; nobody while it is being created. */
    List<ApplicationUser> authors(Issue issue) {
        return issue.getId() == null
                ? List.of()
                : comments.getComments(issue).stream()
                        .map(Comment::getAuthorApplicationUser)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    /**
     * Whether somebody in the role has commented on the issue; empty if there is no such role.
     *
     * @param authors asked for only if there is one
     */
    Optional<RoleComments> by(Issue issue, String roleId, Supplier<List<ApplicationUser>> authors) {
        return Optional.of(roleId)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> roles.getProjectRole(Long.valueOf(id)))
                .map(role -> new RoleComments(role.getName(), isAnyIn(role, issue, authors.get())));
    }

    private boolean isAnyIn(ProjectRole role, Issue issue, List<ApplicationUser> authors) {
        return authors.stream().anyMatch(author -> roles.isUserInProjectRole(author, role, issue.getProjectObject()));
    }
}
