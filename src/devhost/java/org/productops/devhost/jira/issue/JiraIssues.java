package org.productops.devhost.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.MovedKeyRecord;
import org.productops.devhost.jira.project.JiraComponents;
import org.productops.devhost.jira.project.JiraConstants;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.project.JiraProjects;
import org.productops.devhost.jira.project.JiraVersions;
import org.productops.devhost.jira.user.JiraUsers;

/** Reads issues, whoever asks; pages and resources check permissions. */
public final class JiraIssues implements IssueManager {
    private final JiraRecords records;
    private final IssueSurroundings around;
    private final IssueStore store;

    public JiraIssues(
            JiraRecords records,
            JiraProjects projects,
            JiraComponents components,
            JiraVersions versions,
            JiraIssueTypes issueTypes,
            JiraConstants constants,
            JiraUsers people,
            IssueStore store) {
        this.records = records;
        this.around = new IssueSurroundings(
                projects, components, versions, issueTypes, constants, people, this::getIssueObject, this::subTasks);
        this.store = store;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return find(id).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return find(key).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .map(this::getIssueObject)
                .filter(Objects::nonNull)
                .<Issue>map(issue -> issue)
                .toList();
    }

    @Override
    public List<Long> getIssueIdsForProject(Long projectId) {
        return records.issues().all().stream()
                .map(this::issue)
                .filter(issue -> issue.getProjectId().equals(projectId))
                .map(Issue::getId)
                .toList();
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        store.save((JiraIssue) issue);
        store.publish(EventKind.UPDATED, (JiraIssue) issue, user);
        return issue;
    }

    /** The issue with this id. */
    public Optional<JiraIssue> find(Long id) {
        return records.issues().get(String.valueOf(id)).map(this::issue);
    }

    /** The issue that has this key, or had it before it was moved. */
    public Optional<JiraIssue> find(String key) {
        String wanted = key == null ? "" : key.toUpperCase(Locale.ROOT);
        return records.issues().all().stream()
                .filter(issue -> issue.key().equals(wanted))
                .findFirst()
                .map(this::issue)
                .or(() -> records.movedKeys()
                        .get(wanted)
                        .map(MovedKeyRecord::issueId)
                        .flatMap(this::find));
    }

    /** All issues, the newest first. */
    public Stream<JiraIssue> all() {
        return records.issues().all().stream()
                .sorted(Comparator.comparing(IssueRecord::id).reversed())
                .map(this::issue);
    }

    /** The sub-tasks of an issue, the oldest first. */
    public List<Issue> subTasks(Long parentId) {
        return records.issues().all().stream()
                .filter(issue -> parentId.equals(issue.parentId()))
                .<Issue>map(this::issue)
                .toList();
    }

    /** A copy of an issue, kept or not. */
    public JiraIssue issue(IssueRecord record) {
        return new JiraIssue(around, record);
    }
}
