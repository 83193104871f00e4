package org.productops.feedback.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
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
import com.atlassian.jira.issue.fields.rest.RestCustomFieldTypeOperations;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.common.error.InvalidException;
import org.productops.common.jira.UntoldFieldType;
import org.productops.common.text.Texts;
import org.productops.feedback.FeedbackDraft;

/**
 * The custom field type <em>Feedback</em>: what was said, on Jira's own screens. Jira keeps no value of it and writes nothing
 * of it into its history, where nobody could erase people's names and words; what somebody submits is kept where all feedback
 * is when Jira stores the issue. So only what is being submitted is a value, and the issue view shows nothing that the panel has.
 */
public class FeedbackFieldType extends AbstractSingleFieldType<FeedbackDraft>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {

    private final FeedbackFieldRecords records;
    private final FeedbackFieldForm form;
    private final Texts texts;

    @Inject
    public FeedbackFieldType(
            @JiraImport CustomFieldValuePersister persister,
            @JiraImport GenericConfigManager configurations,
            FeedbackFieldRecords records,
            FeedbackFieldForm form,
            Texts texts) {
        super(persister, configurations);
        this.records = records;
        this.form = form;
        this.texts = texts;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(FeedbackDraft value) {
        return FeedbackFieldText.write(value);
    }

    @Override
    protected FeedbackDraft getObjectFromDbValue(Object databaseValue) {
        return getSingularObjectFromString(databaseValue.toString());
    }

    @Override
    public String getStringFromSingularObject(FeedbackDraft value) {
        return FeedbackFieldText.write(value);
    }

    @Override
    public FeedbackDraft getSingularObjectFromString(String text) {
        try {
            return FeedbackFieldText.read(text);
        } catch (InvalidException e) {
            throw new FieldValidationException(form.text(e.errors()));
        }
    }

    /** None: only what is being submitted is a value. */
    @Override
    public FeedbackDraft getValueFromIssue(CustomField field, Issue issue) {
        return null;
    }

    @Override
    public FeedbackDraft getDefaultValue(FieldConfig config) {
        return null;
    }

    /** All that was sent, as one text: from a form, or from whoever sends such a text. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        Map<String, String> typed = new LinkedHashMap<>();
        FeedbackFieldText.fields().forEach(name -> {
            Object value = params.getFirstValueForKey(name);
            if (value != null) {
                typed.put(name, value.toString());
            }
        });
        if (!typed.isEmpty()) {
            return FeedbackFieldText.write(FeedbackFieldText.draft(typed));
        }
        Object sent = params.getFirstValueForNullKey();
        return sent == null || sent.toString().isBlank() ? null : sent.toString();
    }

    /** Null for fields that somebody left as they were drawn. */
    @Override
    public FeedbackDraft getValueFromCustomFieldParams(CustomFieldParams params) {
        FeedbackDraft draft = super.getValueFromCustomFieldParams(params);
        return draft == null || FeedbackFieldForm.isNothing(draft) ? null : draft;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            FeedbackDraft draft = getValueFromCustomFieldParams(params);
            if (draft != null) {
                form.wrong(draft).ifPresent(wrong -> errors.addError(config.getFieldId(), form.text(wrong)));
            }
        } catch (FieldValidationException e) {
            errors.addError(config.getFieldId(), e.getMessage());
        }
    }

    @Override
    public void createValue(CustomField field, Issue issue, FeedbackDraft value) {
        records.save(issue, value);
    }

    @Override
    public void updateValue(CustomField field, Issue issue, FeedbackDraft value) {
        if (value != null) {
            createValue(field, issue, value);
        }
    }

    /** Null: Jira's history says nothing of it. */
    @Override
    public String getChangelogValue(CustomField field, FeedbackDraft value) {
        return null;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, item);
        parameters.put("productopsFeedback", new FeedbackFieldHtml(form, field, issue));
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
        return new FieldJsonRepresentation(new JsonData(records.json(issue)));
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new FeedbackFieldOperations(form, texts);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
