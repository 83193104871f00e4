package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;

/** Several lines of text, as Jira keeps them. */
final class TextAreaType extends AbstractSingleFieldType<String>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {

    static final String KEY = "com.atlassian.jira.plugin.system.customfieldtypes:textarea";

    TextAreaType(CustomFieldValuePersister values, GenericConfigManager settings) {
        super(values, settings);
        init(() -> KEY);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return String.valueOf(databaseValue);
    }

    @Override
    public String getStringFromSingularObject(String singular) {
        return singular == null ? "" : singular;
    }

    @Override
    public String getSingularObjectFromString(String string) {
        return string;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("string", KEY, field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return new FieldJsonRepresentation(new JsonData(field.getValue(issue)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new Setting();
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return new JsonData(null);
    }

    private static final class Setting implements RestFieldOperationsHandler {
        @Override
        public Set<String> getSupportedOperations() {
            return Set.of("set");
        }

        @Override
        public ErrorCollection updateIssueInputParameters(
                IssueContext context,
                Issue issue,
                String fieldId,
                IssueInputParameters parameters,
                List<FieldOperationHolder> operations) {
            ErrorCollection errors = new SimpleErrorCollection();
            for (FieldOperationHolder operation : operations) {
                Object data =
                        operation.getData() == null ? null : operation.getData().getData();
                if (data == null || data instanceof String) {
                    parameters.addCustomFieldValue(fieldId, data == null ? "" : (String) data);
                } else {
                    errors.addError(fieldId, "Operation value must be a string");
                }
            }
            return errors;
        }
    }
}
