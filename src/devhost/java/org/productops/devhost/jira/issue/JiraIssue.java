package org.productops.devhost.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.jira.field.EditableIssue;
import org.productops.devhost.jira.model.IssueRecord;

/**
 * An issue as Jira's API shows one: a working copy, whose changes nobody else sees until they are saved. An issue that
 * is being created has no id and no key yet.
 */
public final class JiraIssue implements MutableIssue, EditableIssue {
    private final IssueSurroundings around;
    private final Map<String, Object> changedFields = new LinkedHashMap<>();
    private IssueRecord record;

    JiraIssue(IssueSurroundings around, IssueRecord record) {
        this.around = around;
        this.record = record;
    }

    @Override
    public IssueRecord record() {
        return record;
    }

    @Override
    public void change(IssueRecord changed) {
        record = changed;
    }

    @Override
    public void changeCustomField(CustomField field, Object value) {
        changedFields.put(field.getId(), value);
    }

    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        changeCustomField(field, value);
    }

    /** The custom fields that this copy changes, by id. */
    public Map<String, Object> changedFields() {
        return changedFields;
    }

    @Override
    public Long getId() {
        return record.id() == 0 ? null : record.id();
    }

    @Override
    public String getKey() {
        return record.key();
    }

    @Override
    public Project getProjectObject() {
        return around.projects().getProjectObj(record.projectId());
    }

    @Override
    public Long getProjectId() {
        return record.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return around.issueTypes().getIssueType(record.typeId());
    }

    @Override
    public String getIssueTypeId() {
        return record.typeId();
    }

    @Override
    public String getSummary() {
        return record.value("summary");
    }

    @Override
    public String getDescription() {
        return record.value("description");
    }

    @Override
    public String getEnvironment() {
        return record.value("environment");
    }

    @Override
    public boolean isSubTask() {
        return record.parentId() != null;
    }

    @Override
    public Issue getParentObject() {
        return record.parentId() == null ? null : around.issues().apply(record.parentId());
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return getId() == null ? List.of() : around.subTasks().apply(getId());
    }

    @Override
    public Resolution getResolution() {
        return around.constants().resolution(record.value("resolution")).orElse(null);
    }

    @Override
    public Status getStatus() {
        return around.constants().status(record.statusId()).orElse(null);
    }

    @Override
    public Priority getPriority() {
        return around.constants().priority(record.value("priority")).orElse(null);
    }

    @Override
    public ApplicationUser getAssignee() {
        return around.people().getUserByKey(record.value("assignee"));
    }

    @Override
    public ApplicationUser getReporter() {
        return around.people().getUserByKey(record.value("reporter"));
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return record.values("components").stream()
                .flatMap(id -> around.components().component(id).stream())
                .toList();
    }

    @Override
    public Collection<?> getFixVersions() {
        return record.values("fixVersions").stream()
                .flatMap(id -> around.versions().version(id).stream())
                .toList();
    }

    @Override
    public Collection<?> getAffectedVersions() {
        return record.values("versions");
    }

    @Override
    public Set<Label> getLabels() {
        return record.values("labels").stream()
                .sorted()
                .map(IssueLabel::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Collection<?> getAttachments() {
        return record.values(IssueComments.FILES);
    }

    @Override
    public Timestamp getDueDate() {
        String date = record.value("duedate");
        return date == null ? null : Timestamp.valueOf(LocalDate.parse(date).atStartOfDay());
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(record.created());
    }

    @Override
    public Timestamp getUpdated() {
        return timestamp(record.updated());
    }

    @Override
    public Timestamp getResolutionDate() {
        String date = record.value(IssueRecord.RESOLVED_AT);
        return date == null ? null : timestamp(Instant.parse(date));
    }

    private static Timestamp timestamp(Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        if (changedFields.containsKey(customField.getId())) {
            return changedFields.get(customField.getId());
        }
        return getId() == null ? null : customField.getCustomFieldType().getValueFromIssue(customField, this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraIssue that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(record.id());
    }

    @Override
    public String toString() {
        return record.key();
    }

    private record IssueLabel(String label) implements Label {
        @Override
        public String getLabel() {
            return label;
        }
    }
}
