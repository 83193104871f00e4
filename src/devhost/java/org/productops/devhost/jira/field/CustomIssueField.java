package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A custom field: everything it does is its type's, which a plugin brings. */
final class CustomIssueField implements IssueField {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JiraCustomField field;
    private final CustomFieldRendering rendering;

    CustomIssueField(JiraCustomField field, CustomFieldRendering rendering) {
        this.field = field;
        this.rendering = rendering;
    }

    @Override
    public String id() {
        return field.getId();
    }

    @Override
    public String name() {
        return field.getName();
    }

    @Override
    public boolean isFor(long projectId, String typeId) {
        return field.isFor(projectId, typeId);
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        CustomFieldType<Object, Object> type = field.type();
        SentValues sent = SentValues.of(id(), input).in(draft.getProjectId());
        ErrorCollection found = new SimpleErrorCollection();
        type.validateFromParams(sent, found, field.config());
        found.getErrors().forEach(errors::addError);
        found.getErrorMessages().forEach(errors::addErrorMessage);
        if (found.hasAnyErrors()) {
            return;
        }
        try {
            Object value = type.getValueFromCustomFieldParams(sent);
            if (!type.valuesEqual(value, draft.getCustomFieldValue(field))) {
                draft.changeCustomField(field, value);
            }
        } catch (FieldValidationException e) {
            errors.addError(id(), e.getMessage());
        }
    }

    @Override
    public Optional<List<String>> beginning() {
        return Optional.of(CustomFieldRendering.texts(field, field.type().getDefaultValue(field.config())));
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        return FieldControl.of(FieldControl.Kind.OWN, rendering.edit(field, edit));
    }

    @Override
    public String viewHtml(EditableIssue issue) {
        return field.getValue(issue) == null ? "" : rendering.view(field, issue);
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        if (!(field.getCustomFieldType() instanceof RestCustomFieldTypeOperations rest)) {
            errors.addError(id(), "Field '" + id() + "' cannot be set over REST.");
            return;
        }
        RestFieldOperationsHandler handler = rest.getRestFieldOperation(field);
        if (!handler.getSupportedOperations().contains("set")) {
            errors.addError(id(), "Field '" + id() + "' does not support the operation 'set'.");
            return;
        }
        List<FieldOperationHolder> operations = List.of(new FieldOperationHolder("set", new JsonData(plain(value))));
        ErrorCollection found = handler.updateIssueInputParameters(issue, issue, id(), input, operations);
        if (found != null) {
            found.getErrors().forEach(errors::addError);
            found.getErrorMessages().forEach(errors::addErrorMessage);
        }
    }

    /** Jira gives types plain Java values: text, numbers, lists and maps. */
    private static Object plain(JsonNode value) {
        try {
            return JSON.treeToValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object json(EditableIssue issue) {
        if (!(field.getCustomFieldType() instanceof RestAwareCustomFieldType rest)) {
            return null;
        }
        var representation = rest.getJsonFromIssue(field, issue, false, FieldLayout.ITEM);
        return representation == null || representation.getStandardData() == null
                ? null
                : representation.getStandardData().getData();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (field.getCustomFieldType() instanceof RestAwareCustomFieldType rest) {
            JsonType type = rest.getJsonSchema(field);
            schema.put("type", type.getType());
            if (type.getItems() != null) {
                schema.put("items", type.getItems());
            }
            schema.put("custom", type.getCustom());
            schema.put("customId", type.getCustomId());
        }
        return schema;
    }
}
