package org.productops.readiness.check.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.productops.common.text.TextOrder;
import org.productops.readiness.check.CheckSubjects.Choice;
import org.productops.readiness.check.LinkedIssues;
import org.productops.readiness.check.OpenIssue;

/**
 * The issues around an issue. All of them count; only those that the user who makes the request may see are named, because
 * people from other projects are asked, too.
 */
@JiraComponent
public class JiraLinks {

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraLinks(
            @JiraImport IssueLinkManager links,
            @JiraImport IssueLinkTypeManager types,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this.links = links;
        this.types = types;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    /** All types of links by name. */
    public List<Choice> types() {
        return types.getIssueLinkTypes().stream()
                .map(type -> new Choice(String.valueOf(type.getId()), type.getName()))
                .sorted(Comparator.comparing(Choice::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(Choice::id))
                .toList();
    }

    /** What a type of links is called; empty if it is not there any more. */
    public Optional<String> nameOfType(String id) {
        return type(id).map(IssueLinkType::getName);
    }

    private Optional<IssueLinkType> type(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> types.getIssueLinkType(Long.valueOf(text)));
    }

    /** The links of an issue, in both directions. */
    record Both(List<IssueLink> outward, List<IssueLink> inward) {

        /** Of an issue that is being created. */
        static final Both NONE = new Both(List.of(), List.of());
    }

    /** The links of the issue, of all types; none while it is being created. */
    Both of(Issue issue) {
        return issue.getId() == null
                ? Both.NONE
                : new Both(links.getOutwardLinks(issue.getId()), links.getInwardLinks(issue.getId()));
    }

    /**
     * The issues that are linked in this way; empty if there is no such type of links.
     *
     * @param all asked for only if there is one
     */
    Optional<LinkedIssues> linked(Supplier<Both> all, String typeId) {
        return type(typeId).map(type -> new LinkedIssues(type.getName(), open(linked(all.get(), type))));
    }

    private Collection<Issue> linked(Both all, IssueLinkType type) {
        return Stream.concat(
                        of(type, all.outward()).map(IssueLink::getDestinationObject),
                        of(type, all.inward()).map(IssueLink::getSourceObject))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<IssueLink> of(IssueLinkType type, List<IssueLink> all) {
        return all.stream().filter(link -> type.getId().equals(link.getLinkTypeId()));
    }

    /** Those of the issues that are not resolved, each once. */
    List<OpenIssue> open(Collection<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.getResolution() == null)
                .map(issue -> isVisible(issue)
                        ? new OpenIssue(issue.getKey(), Objects.requireNonNullElse(issue.getSummary(), ""))
                        : OpenIssue.HIDDEN)
                .toList();
    }

    private boolean isVisible(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
    }
}
