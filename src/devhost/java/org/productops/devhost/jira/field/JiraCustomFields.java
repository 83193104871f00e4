package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.devhost.jira.model.CustomFieldRecord;
import org.productops.devhost.jira.model.JiraRecords;

/** The custom fields; one whose type is not enabled is not there. */
public final class JiraCustomFields implements CustomFieldManager {
    private final JiraRecords records;
    private final CustomFieldTypes types;

    public JiraCustomFields(JiraRecords records, CustomFieldTypes types) {
        this.records = records;
        this.types = types;
    }

    @Override
    public synchronized CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        FieldTypeModule module = types.find(type.getKey()).orElseThrow();
        if (contexts.isEmpty() || issueTypes.isEmpty()) {
            throw new IllegalArgumentException("Without a context and an issue type no issue has the field " + name);
        }
        String searcherKey = searcher instanceof SystemSearcher system ? system.key() : null;
        if (searcherKey != null && !module.allows(searcherKey)) {
            throw new IllegalArgumentException(type.getKey() + " does not allow the searcher " + searcherKey);
        }
        // The one context of the stand-ins is the global one, so that all projects have the field.
        CustomFieldRecord record = new CustomFieldRecord(
                records.nextId("custom-field"),
                name,
                description,
                type.getKey(),
                searcherKey,
                List.of(),
                issueTypes.stream()
                        .filter(Objects::nonNull)
                        .map(IssueType::getId)
                        .toList());
        records.customFields().put(record);
        return new JiraCustomField(record, module);
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return types.find(key).map(FieldTypeModule::type).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return SystemSearcher.exists(key) ? new SystemSearcher(key) : null;
    }

    @Override
    public CustomField getCustomFieldObject(String key) {
        return find(key).orElse(null);
    }

    /** The custom field with this id, such as {@code customfield_10000}. */
    public Optional<JiraCustomField> find(String fieldId) {
        return all().filter(field -> field.getId().equals(fieldId)).findFirst();
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return all().<CustomField>map(field -> field).toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return all().filter(field -> field.isFor(issue.getProjectId(), issue.getIssueTypeId()))
                .<CustomField>map(field -> field)
                .toList();
    }

    /** All custom fields. */
    public Stream<JiraCustomField> all() {
        return records.customFields().all().stream().flatMap(record -> types.find(record.typeKey()).stream()
                .map(module -> new JiraCustomField(record, module)));
    }
}
