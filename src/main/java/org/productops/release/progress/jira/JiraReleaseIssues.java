package org.productops.release.progress.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.api.IssueAreas;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.release.progress.ReleaseIssueSource;

/** Jira's issues as releases see them. */
@JiraComponent
public class JiraReleaseIssues implements ReleaseIssueSource {

    /** Issues are read in chunks of this size. */
    private static final int CHUNK = 500;

    private final IssueManager manager;
    private final JiraIssues issues;
    private final CustomFieldManager fields;
    private final IssueAreas areas;

    @Inject
    public JiraReleaseIssues(
            @JiraImport IssueManager manager,
            JiraIssues issues,
            @JiraImport CustomFieldManager fields,
            IssueAreas areas) {
        this.manager = manager;
        this.issues = issues;
        this.fields = fields;
        this.areas = areas;
    }

    @Override
    public List<Facts> facts(Collection<VisibleIssue> wanted) {
        Optional<CustomField> area = areas.fieldId().map(fields::getCustomFieldObject);
        return wanted.stream().map(issue -> facts(issue, area)).toList();
    }

    private static Facts facts(VisibleIssue issue, Optional<CustomField> area) {
        Issue jira = JiraIssues.unwrap(issue);
        return new Facts(
                issue,
                area.map(jira::getCustomFieldValue).map(Object::toString).filter(key -> !key.isBlank()),
                Optional.ofNullable(jira.getAssignee()).map(ApplicationUser::getKey),
                jira.getResolution() != null,
                Optional.ofNullable(jira.getStatus()).map(Status::getName).orElse(""));
    }

    @Override
    public List<VisibleIssue> unrestricted(Collection<Long> issueIds) {
        List<Long> ids = List.copyOf(issueIds);
        List<VisibleIssue> all = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            manager.getIssueObjects(ids.subList(start, Math.min(start + CHUNK, ids.size()))).stream()
                    .filter(Objects::nonNull)
                    .map(issues::shown)
                    .forEach(all::add);
        }
        return all;
    }

    @Override
    public Set<String> hidden(Collection<String> keys) {
        Map<String, Long> there = new LinkedHashMap<>();
        for (String key : keys) {
            Issue issue = manager.getIssueObject(key);
            if (issue != null) {
                there.put(key, issue.getId());
            }
        }
        Set<Long> visible = issues.visible(Set.copyOf(there.values())).stream()
                .map(VisibleIssue::id)
                .collect(Collectors.toSet());
        return there.keySet().stream()
                .filter(key -> !visible.contains(there.get(key)))
                .collect(Collectors.toSet());
    }
}
