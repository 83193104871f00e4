package org.productops.devhost.jira.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.MovedKeyRecord;
import org.productops.devhost.jira.model.ProjectRecord;

/** Keeps issues and tells plugins what happened to them. */
public final class IssueStore {
    private final JiraRecords records;
    private final JiraCustomFields customFields;
    private final Supplier<EventPublisher> events;

    public IssueStore(JiraRecords records, JiraCustomFields customFields, Supplier<EventPublisher> events) {
        this.records = records;
        this.customFields = customFields;
        this.events = events;
    }

    /** Keeps a changed issue. */
    public void save(JiraIssue draft) {
        records.issues().put(draft.record().updatedAt(Instant.now()));
        draft.changedFields()
                .forEach((fieldId, value) -> customFields.find(fieldId).ifPresent(field -> field.type()
                        .updateValue(field, draft, value)));
        refresh(draft);
    }

    /** Keeps a new issue under its first id and key. */
    public void add(JiraIssue draft) {
        IssueRecord record = draft.record();
        Instant now = Instant.now();
        draft.change(new IssueRecord(
                records.nextId("issue"),
                newKey(record.projectId()),
                record.projectId(),
                record.typeId(),
                record.statusId(),
                record.workflowEntryId(),
                record.parentId(),
                now,
                now,
                record.values()));
        records.issues().put(draft.record());
        draft.changedFields().forEach((fieldId, value) -> customFields
                .find(fieldId)
                .filter(field -> value != null)
                .ifPresent(field -> field.type().createValue(field, draft, value)));
        refresh(draft);
    }

    private void refresh(JiraIssue draft) {
        draft.changedFields().clear();
        draft.change(records.issues().get(draft.getId().toString()).orElseThrow());
    }

    private String newKey(long projectId) {
        ProjectRecord project =
                records.projects().get(String.valueOf(projectId)).orElseThrow();
        return project.key() + "-" + records.nextIssueNumber(projectId);
    }

    /** Keeps an issue in another project, or as another type; in another project it gets a new key, too. */
    public void move(JiraIssue issue, long projectId, String typeId) {
        String key = issue.getKey();
        if (projectId != issue.getProjectId()) {
            records.movedKeys().put(new MovedKeyRecord(key, issue.getId()));
            key = newKey(projectId);
        }
        issue.change(issue.record().moved(key, projectId, typeId));
        save(issue);
    }

    /** Forgets an issue. */
    public void remove(JiraIssue issue) {
        records.issues().remove(issue.getId().toString());
        records.workflowEntries().remove(String.valueOf(issue.record().workflowEntryId()));
    }

    /** Tells plugins what somebody did with an issue. */
    public void publish(EventKind kind, JiraIssue issue, ApplicationUser user) {
        events.get().publish(new IssueEvent(issue, Map.of(), user, kind.id()));
    }
}
