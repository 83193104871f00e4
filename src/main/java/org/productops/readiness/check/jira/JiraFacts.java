package org.productops.readiness.check.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Effective;
import org.productops.area.Role;
import org.productops.area.api.IssueAreas;
import org.productops.common.jira.RequestMemory;
import org.productops.readiness.check.AreaFact;
import org.productops.readiness.check.FieldFact;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.LinkedIssues;
import org.productops.readiness.check.OpenIssue;
import org.productops.readiness.check.RoleComments;
import org.productops.readiness.check.UnclearQuery;
import org.productops.readiness.check.VersionFact;
import org.productops.readiness.check.WaitingFeedback;

/** Reads what checks ask from Jira's issue objects. */
@JiraComponent
public class JiraFacts {

    private final IssueAreas areas;
    private final AreaLibrary library;
    private final JiraFieldCatalog fields;
    private final JiraLinks links;
    private final JiraComments comments;
    private final JiraQueries queries;
    private final WaitingFeedback waiting;

    @Inject
    public JiraFacts(
            IssueAreas areas,
            AreaLibrary library,
            JiraFieldCatalog fields,
            JiraLinks links,
            JiraComments comments,
            JiraQueries queries,
            WaitingFeedback waiting) {
        this.waiting = waiting;
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

    private static String idOf(Priority priority) {
        return priority == null ? "" : priority.getId();
    }

    private static <T> Set<String> names(Collection<T> all, Function<T, String> name) {
        return all == null ? Set.of() : all.stream().map(name).collect(Collectors.toSet());
    }

    /** Each list asks for the same few of an issue, again and again, and an issue is not cheap to ask. */
    private final class Facts implements IssueFacts {
        private final Issue issue;
        private final long projectId;
        private final String typeId;
        private final Supplier<String> priorityId;
        private final Supplier<Set<String>> labels;
        private final Supplier<Set<String>> components;
        private final Supplier<Optional<String>> areaFieldId;
        private final Supplier<Optional<FieldFact>> areaField;
        private final Supplier<Optional<AreaFact>> area;
        private final Supplier<JiraLinks.Both> around;
        private final Supplier<List<ApplicationUser>> authors;

        /** What queries have said; several lists often ask the same. */
        private final Map<String, Boolean> found = new HashMap<>();

        Facts(Issue issue) {
            this.issue = issue;
            this.projectId = Objects.requireNonNullElse(issue.getProjectId(), 0L);
            this.typeId = Objects.requireNonNullElse(issue.getIssueTypeId(), "");
            this.priorityId = new Once<>(() -> idOf(issue.getPriority()));
            this.labels = new Once<>(() -> names(issue.getLabels(), Label::getLabel));
            this.components = new Once<>(() -> names(issue.getComponents(), ProjectComponent::getName));
            this.areaFieldId = new Once<>(areas::fieldId);
            this.areaField = new Once<>(
                    () -> areaFieldId.get().flatMap(id -> fields.on(issue, id)).filter(FieldFact::filled));
            this.area = new Once<>(this::findArea);
            this.around = new Once<>(() -> links.of(issue));
            this.authors = new Once<>(() -> comments.authors(issue));
        }

        @Override
        public OptionalLong id() {
            return issue.getId() == null ? OptionalLong.empty() : OptionalLong.of(issue.getId());
        }

        @Override
        public int waitingFeedback() {
            return issue.getId() == null ? 0 : waiting.linkedTo(issue.getId());
        }

        @Override
        public long projectId() {
            return projectId;
        }

        @Override
        public String typeId() {
            return typeId;
        }

        @Override
        public String priorityId() {
            return priorityId.get();
        }

        @Override
        public Set<String> labels() {
            return labels.get();
        }

        @Override
        public Set<String> components() {
            return components.get();
        }

        @Override
        public Optional<AreaFact> area() {
            return area.get();
        }

        private Optional<AreaFact> findArea() {
            AreaTree tree = library.tree();
            return areaField
                    .get()
                    .flatMap(field -> field.texts().stream().findFirst())
                    .flatMap(tree::find)
                    .map(each -> fact(tree, each));
        }

        @Override
        public boolean knowsAreas() {
            return areaFieldId.get().isPresent();
        }

        @Override
        public boolean hasArea() {
            return areaField.get().isPresent();
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
            return links.linked(around, linkTypeId);
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
            return comments.by(issue, projectRoleId, authors);
        }

        @Override
        public boolean matches(String jql) {
            if (issue.getId() == null) {
                throw UnclearQuery.tooEarly();
            }
            Boolean known = found.get(jql);
            if (known == null) {
                // The panel, hidden transitions and validators ask the same of the issue, each with facts of its own.
                known = RequestMemory.ofThisRequest()
                        .once("readiness.jql." + issue.getId() + " " + jql, () -> queries.matches(jql, issue.getId()));
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
