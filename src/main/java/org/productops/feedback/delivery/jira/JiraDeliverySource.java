package org.productops.feedback.delivery.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.version.Version;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.area.api.IssueAreas;
import org.productops.feedback.delivery.DeliveryFacts;
import org.productops.feedback.delivery.DeliverySource;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.jira.FeedbackIds;

/** Jira's issues as those that something is built by. */
@JiraComponent
public class JiraDeliverySource implements DeliverySource {

    /** Issues are read in chunks of this size. */
    private static final int CHUNK = 500;

    /** Jira's keys of the categories of statuses, which are the same everywhere. */
    private static final String WORKED_ON = "indeterminate";

    private static final String DONE = "done";

    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final IssueAreas areas;
    private final FeedbackIds ids;

    @Inject
    public JiraDeliverySource(
            @JiraImport IssueManager issues, @JiraImport CustomFieldManager fields, IssueAreas areas, FeedbackIds ids) {
        this.issues = issues;
        this.fields = fields;
        this.areas = areas;
        this.ids = ids;
    }

    @Override
    public List<DeliveryFacts> find(Collection<Long> issueIds) {
        List<Long> wanted = List.copyOf(issueIds);
        Optional<CustomField> area = areas.fieldId().map(fields::getCustomFieldObject);
        String feedback = ids.issueType().orElse("");
        List<DeliveryFacts> found = new ArrayList<>();
        for (int start = 0; start < wanted.size(); start += CHUNK) {
            issues.getIssueObjects(wanted.subList(start, Math.min(start + CHUNK, wanted.size()))).stream()
                    .filter(Objects::nonNull)
                    .filter(issue -> !feedback.equals(issue.getIssueTypeId()))
                    .map(issue -> facts(issue, area))
                    .forEach(found::add);
        }
        return found;
    }

    private static DeliveryFacts facts(Issue issue, Optional<CustomField> area) {
        List<Version> released =
                versions(issue).stream().filter(Version::isReleased).toList();
        return new DeliveryFacts(
                issue.getId(),
                issue.getProjectId(),
                area.map(issue::getCustomFieldValue)
                        .map(Object::toString)
                        .filter(key -> !key.isBlank())
                        .orElse(""),
                state(issue, !released.isEmpty()),
                Optional.ofNullable(issue.getResolutionDate()).map(date -> Instant.ofEpochMilli(date.getTime())),
                released.stream()
                        .map(Version::getReleaseDate)
                        .filter(Objects::nonNull)
                        // Jira keeps days of versions as moments of the server's own time.
                        .map(date -> Instant.ofEpochMilli(date.getTime())
                                .atZone(ZoneId.systemDefault())
                                .with(LocalTime.NOON)
                                .toInstant())
                        .min(Instant::compareTo));
    }

    private static DeliveryState state(Issue issue, boolean released) {
        if (released) {
            return DeliveryState.RELEASED;
        }
        String category = Optional.ofNullable(issue.getStatus())
                .map(Status::getStatusCategory)
                .map(StatusCategory::getKey)
                .orElse("");
        if (issue.getResolution() != null || category.equals(DONE)) {
            return DeliveryState.RESOLVED;
        }
        return category.equals(WORKED_ON) ? DeliveryState.STARTED : DeliveryState.OPEN;
    }

    private static List<Version> versions(Issue issue) {
        Collection<?> versions = issue.getFixVersions();
        return versions == null
                ? List.of()
                : versions.stream()
                        .filter(Version.class::isInstance)
                        .map(Version.class::cast)
                        .toList();
    }
}
