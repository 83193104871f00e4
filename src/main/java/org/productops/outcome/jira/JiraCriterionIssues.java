package org.productops.outcome.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.area.api.IssueAreas;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.area.rule.AreasOfIssue;
import org.productops.common.error.InvalidException;
import org.productops.common.issue.IssueSearch;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.feedback.FeedbackIssues;
import org.productops.feedback.OpenDeliveryQuery;
import org.productops.outcome.CriterionIssues;
import org.productops.outcome.CriterionPlace;

/** Jira's issues as criteria see them. */
@JiraComponent
public class JiraCriterionIssues implements CriterionIssues {

    private final IssueManager manager;
    private final JiraIssues issues;
    private final ProjectCatalog catalog;
    private final IssueAreas areas;
    private final AreasOfIssue values;
    private final FeedbackIssues feedback;
    private final OpenDeliveryQuery open;
    private final IssueSearch search;

    @Inject
    public JiraCriterionIssues(
            @JiraImport IssueManager manager,
            JiraIssues issues,
            ProjectCatalog catalog,
            IssueAreas areas,
            AreasOfIssue values,
            FeedbackIssues feedback,
            OpenDeliveryQuery open,
            IssueSearch search) {
        this.manager = manager;
        this.issues = issues;
        this.catalog = catalog;
        this.areas = areas;
        this.values = values;
        this.feedback = feedback;
        this.open = open;
        this.search = search;
    }

    @Override
    public CriterionPlace placeOf(VisibleIssue issue) {
        return new CriterionPlace(
                Objects.requireNonNullElse(JiraIssues.unwrap(issue).getProjectId(), 0L),
                areas.fieldId()
                        .flatMap(id -> values.keys(issue, id).stream().findFirst())
                        .orElse(""));
    }

    @Override
    public boolean isReleased(VisibleIssue issue) {
        Collection<?> versions = JiraIssues.unwrap(issue).getFixVersions();
        return versions != null && versions.stream().anyMatch(each -> ((Version) each).isReleased());
    }

    @Override
    public boolean isUnresolved(VisibleIssue issue) {
        return JiraIssues.unwrap(issue).getResolution() == null;
    }

    @Override
    public boolean isDelivery(VisibleIssue issue) {
        return !feedback.includes(issue);
    }

    @Override
    public Map<Long, CriterionPlace> places(Collection<Long> issueIds) {
        Map<Long, CriterionPlace> places = new HashMap<>();
        for (Issue issue : manager.getIssueObjects(List.copyOf(issueIds))) {
            if (issue != null) {
                places.put(issue.getId(), placeOf(issues.shown(issue)));
            }
        }
        return places;
    }

    @Override
    public OptionalLong projectId(String projectKey) {
        return catalog.projects().stream()
                .filter(project -> project.key().equals(projectKey))
                .mapToLong(ProjectPlace::id)
                .findFirst();
    }

    @Override
    public OptionalLong unresolved(String areaKey, String projectKey) {
        Optional<String> query = open.in(areaKey);
        if (query.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(search.count(
                    projectKey.isEmpty() ? query.get() : query.get() + " AND project = " + quoted(projectKey)));
        } catch (InvalidException e) {
            // Such as two fields of one name: a share that is not known is not shown.
            return OptionalLong.empty();
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
