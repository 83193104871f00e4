package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.productops.common.jira.UntoldFieldType;
import org.productops.readiness.issue.SubmittedTicks;

/**
 * The custom field type <em>Checklist</em>: the items of an issue on Jira's own screens. Jira keeps no value of it. What it
 * has is only what somebody submits; when Jira stores that, the ticks go to where all ticks are. So an issue never seems to
 * have the field filled, the issue view shows nothing that the panel has, and Jira's history is not flooded.
 */
public class ChecklistFieldType extends AbstractSingleFieldType<String> implements RestAwareCustomFieldType {

    private final ChecklistFieldTicks ticks;
    private final ChecklistFieldForm form;
    private final ChecklistFieldSum sum;

    @Inject
    public ChecklistFieldType(
            @JiraImport CustomFieldValuePersister persister,
            @JiraImport GenericConfigManager configurations,
            ChecklistFieldTicks ticks,
            ChecklistFieldForm form,
            ChecklistFieldSum sum) {
        super(persister, configurations);
        this.ticks = ticks;
        this.form = form;
        this.sum = sum;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String value) {
        return value;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return databaseValue.toString();
    }

    @Override
    public String getStringFromSingularObject(String value) {
        return value;
    }

    @Override
    public String getSingularObjectFromString(String text) {
        return text;
    }

    /** None: only what is being submitted is a value. */
    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return null;
    }

    @Override
    public String getDefaultValue(FieldConfig config) {
        return null;
    }

    /** All that the form sent, as one text. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return getValueFromCustomFieldParams(params);
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams params) {
        Collection<?> sent = params.getValuesForNullKey();
        String text = sent == null
                ? ""
                : sent.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
        return text.isBlank() ? null : text;
    }

    @Override
    public void createValue(CustomField field, Issue issue, String value) {
        ticks.save(issue, SubmittedTicks.of(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, String value) {
        if (value != null) {
            createValue(field, issue, value);
        }
    }

    /** Null: Jira's history says nothing of it; ticks have their own. */
    @Override
    public String getChangelogValue(CustomField field, String value) {
        return null;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, item);
        parameters.put("productopsChecklist", new ChecklistFieldHtml(form, field, issue));
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return UntoldFieldType.create();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom("any", getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return new FieldJsonRepresentation(new JsonData(sum.of(issue)));
    }
}
