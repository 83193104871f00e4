package org.productops.readiness.check.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Effective;
import org.productops.area.Role;
import org.productops.area.api.IssueAreas;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.LinkedIssues;
import org.productops.readiness.check.OpenIssue;
import org.productops.readiness.check.RoleComments;
import org.productops.readiness.check.UnclearQuery;
import org.productops.readiness.check.VersionFact;

/** Reads what checks ask from Jira's issue objects. */
@JiraComponent
public class JiraFacts {

    private final IssueAreas areas;
    private final AreaLibrary library;
    private final JiraFieldCatalog fields;
    private final JiraLinks links;
    private final JiraComments comments;
    private final JiraQueries queries;

    @Inject
    public JiraFacts(
            IssueAreas areas,
            AreaLibrary library,
            JiraFieldCatalog fields,
            JiraLinks links,
            JiraComments comments,
            JiraQueries queries) {
        this.areas = areas;
        this.library = library;
        this.fields = fields;
        this.links = links;
        this.comments = comments;
        this.queries = queries;
    }

    /**
     * What checks may ask about the issue.
     *
     * @param issue asked itself, never loaded again: during a transition it holds the values being submitted
     */
    public IssueFacts of(Issue issue) {
        return new Facts(issue);
    }

    private final class Facts implements IssueFacts {
        private final Issue issue;

        /** What queries have said; several lists often ask the same. */
        private final Map<String, Boolean> found = new HashMap<>();

        private JiraLinks.Both around;
        private List<ApplicationUser> authors;

        Facts(Issue issue) {
            this.issue = issue;
        }

        @Override
        public OptionalLong id() {
            return issue.getId() == null ? OptionalLong.empty() : OptionalLong.of(issue.getId());
        }

        @Override
        public long projectId() {
            return Objects.requireNonNullElse(issue.getProjectId(), 0L);
        }

        @Override
        public String typeId() {
            return Objects.requireNonNullElse(issue.getIssueTypeId(), "");
        }

        @Override
        public String priorityId() {
            return issue.getPriority() == null ? "" : issue.getPriority().getId();
        }

        @Override
        public Set<String> labels() {
            Set<Label> labels = issue.getLabels();
            return labels == null
                    ? Set.of()
                    : labels.stream().map(Label::getLabel).collect(Collectors.toSet());
        }

        @Override
        public Set<String> components() {
            return issue.getComponents() == null
                    ? Set.of()
                    : issue.getComponents().stream()
                            .map(ProjectComponent::getName)
                            .collect(Collectors.toSet());
        }

        @Override
        public Optional<AreaFact> area() {
            AreaTree tree = library.tree();
            return areaField()
                    .flatMap(field -> field.texts().stream().findFirst())
                    .flatMap(tree::find)
                    .map(area -> fact(tree, area));
        }

        @Override
        public boolean knowsAreas() {
            return areas.fieldId().isPresent();
        }

        @Override
        public boolean hasArea() {
            return areaField().isPresent();
        }

        private Optional<FieldFact> areaField() {
            return areas.fieldId().flatMap(id -> fields.on(issue, id)).filter(FieldFact::filled);
        }

        private AreaFact fact(AreaTree tree, Area area) {
            List<String> lineage = tree.lineage(area).stream()
                    .flatMap(each -> tree.keys(each).stream())
                    .toList();
            boolean owned = tree.holders(area, Role.OWNER).stream()
                    .map(Effective::value)
                    .anyMatch(any -> !any.isEmpty());
            return new AreaFact(area.key(), area.name(), lineage, area.isLookedAfter(), owned);
        }

        @Override
        public List<OpenIssue> openSubtasks() {
            if (issue.getId() == null) {
                return List.of();
            }
            return links.open(issue.getSubTaskObjects());
        }

        @Override
        public Optional<LinkedIssues> linked(String linkTypeId) {
            return links.linked(this::allLinks, linkTypeId);
        }

        /** Several items ask for links, of several types. */
        private JiraLinks.Both allLinks() {
            if (around == null) {
                around = links.of(issue);
            }
            return around;
        }

        private List<ApplicationUser> allAuthors() {
            if (authors == null) {
                authors = comments.authors(issue);
            }
            return authors;
        }

        @Override
        public List<VersionFact> fixVersions() {
            return issue.getFixVersions() == null
                    ? List.of()
                    : issue.getFixVersions().stream()
                            .map(Version.class::cast)
                            .map(version ->
                                    new VersionFact(version.getName(), !version.isReleased() && !version.isArchived()))
                            .toList();
        }

        @Override
        public boolean hasAttachment() {
            return issue.getId() != null && !issue.getAttachments().isEmpty();
        }

        @Override
        public Optional<RoleComments> comments(String projectRoleId) {
            return comments.by(issue, projectRoleId, this::allAuthors);
        }

        @Override
        public boolean matches(String jql) {
            if (issue.getId() == null) {
                throw UnclearQuery.tooEarly();
            }
            Boolean known = found.get(jql);
            if (known == null) {
                known = queries.matches(jql, issue.getId());
                found.put(jql, known);
            }
            return known;
        }

        @Override
        public Optional<FieldFact> field(String fieldId) {
            return fields.on(issue, fieldId);
        }

        @Override
        public Optional<Instant> resolvedAt() {
            // A resolution that is being submitted has no date yet.
            return issue.getResolution() == null
                    ? Optional.empty()
                    : Optional.ofNullable(issue.getResolutionDate()).map(Date::toInstant);
        }

        @Override
        public Optional<Instant> createdAt() {
            return issue.getId() == null
                    ? Optional.empty()
                    : Optional.ofNullable(issue.getCreated()).map(Date::toInstant);
        }
    }
}
