package org.productops.devhost.jira.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An issue.
 *
 * @param workflowEntryId the issue's process in the workflow engine
 * @param parentId the issue it is a sub-task of, or null
 * @param values what the fields hold, by field id: text, ids or keys; a field without a value is not in the map
 */
public record IssueRecord(
        long id,
        String key,
        long projectId,
        String typeId,
        String statusId,
        long workflowEntryId,
        Long parentId,
        Instant created,
        Instant updated,
        Map<String, List<String>> values) {

    /** The value that keeps when the issue was resolved. */
    public static final String RESOLVED_AT = "resolutiondate";

    public IssueRecord {
        Map<String, List<String>> copy = new TreeMap<>();
        values.forEach((field, list) -> {
            if (!list.isEmpty()) {
                copy.put(field, List.copyOf(list));
            }
        });
        values = copy;
    }

    /** The one value of a field, or null. */
    public String value(String fieldId) {
        List<String> list = values(fieldId);
        return list.isEmpty() ? null : list.get(0);
    }

    /** The values of a field; none if it is empty. */
    public List<String> values(String fieldId) {
        return values.getOrDefault(fieldId, List.of());
    }

    /** The same issue with other values in one field. */
    public IssueRecord with(String fieldId, List<String> newValues) {
        Map<String, List<String>> changed = new TreeMap<>(values);
        changed.put(fieldId, newValues);
        if (fieldId.equals("resolution") && !newValues.equals(values(fieldId))) {
            changed.put(
                    RESOLVED_AT,
                    newValues.isEmpty() ? List.of() : List.of(Instant.now().toString()));
        }
        return new IssueRecord(
                id, key, projectId, typeId, statusId, workflowEntryId, parentId, created, updated, changed);
    }

    /** The same issue at another place of its workflow. */
    public IssueRecord at(String newStatusId, long newWorkflowEntryId) {
        return new IssueRecord(
                id, key, projectId, typeId, newStatusId, newWorkflowEntryId, parentId, created, updated, values);
    }

    /** The same issue, changed at this time. */
    public IssueRecord updatedAt(Instant time) {
        return new IssueRecord(id, key, projectId, typeId, statusId, workflowEntryId, parentId, created, time, values);
    }

    /** The same issue, as one that was created at this time. */
    public IssueRecord createdAt(Instant time) {
        return new IssueRecord(id, key, projectId, typeId, statusId, workflowEntryId, parentId, time, updated, values);
    }

    /** The same issue in another project or of another type. */
    public IssueRecord moved(String newKey, long newProjectId, String newTypeId) {
        return new IssueRecord(
                id, newKey, newProjectId, newTypeId, statusId, workflowEntryId, parentId, created, updated, values);
    }
}
