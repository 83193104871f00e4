package org.productops.area.jira;

import com.atlassian.jira.imports.project.customfield.NoTransformationCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.AreaLibrary;
import org.productops.common.error.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The custom field type <em>Product area</em>. Its value is an area's key; see {@link ProductAreaValues} for what an issue
 * may get.
 */
public class ProductAreaFieldType extends AbstractSingleFieldType<String>
        implements RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType,
                ProjectImportableCustomField,
                SortableCustomField<String> {

    private static final Logger LOG = LoggerFactory.getLogger(ProductAreaFieldType.class);

    private final ProductAreaValues values;
    private final FieldRuling ruled;
    private final RuledChanges changes;
    private final ProductAreaControls controls;
    private final ProductAreaInRest rest;

    @Inject
    public ProductAreaFieldType(
            @JiraImport CustomFieldValuePersister persister,
            @JiraImport GenericConfigManager configurations,
            AreaLibrary library,
            ProductAreaValues values,
            FieldRuling ruled,
            RuledChanges changes,
            ProductAreaControls controls) {
        super(persister, configurations);
        this.values = values;
        this.ruled = ruled;
        this.changes = changes;
        this.controls = controls;
        this.rest = new ProductAreaInRest(library, controls);
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String key) {
        return key;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) {
        return values.current(databaseValue.toString());
    }

    /** The key, which is what the index has. */
    @Override
    public String getStringFromSingularObject(String key) {
        return key;
    }

    /** Of a key, a name or a path, as forms, imports and programs have it. */
    @Override
    public String getSingularObjectFromString(String typed) {
        return values.key(typed).orElse(null);
    }

    /** None that could not be given to a new issue: nobody could create one then. */
    @Override
    public String getDefaultValue(FieldConfig config) {
        String key = super.getDefaultValue(config);
        return key == null || values.problem(key).isPresent() ? null : key;
    }

    @Override
    public void validateFromParams(CustomFieldParams sent, ErrorCollection errors, FieldConfig config) {
        List<String> typed = ProductAreaValues.keys(sent.getFirstValueForNullKey());
        ruled.remember(config.getFieldId(), sent);
        if (typed.isEmpty()) {
            ruled.refusal(sent).ifPresent(refusal -> errors.addError(config.getFieldId(), values.text(refusal)));
        }
        values.refusals(typed, sent, config).forEach(refusal -> errors.addError(config.getFieldId(), refusal));
    }

    /**
     * Gives an issue its first area. One that is archived or unknown is left out rather than refused, so that a copy of an
     * issue that has it, which Jira makes without asking field types, does not fail as a whole.
     */
    @Override
    public void createValue(CustomField field, Issue issue, String key) {
        if (values.problem(key).isEmpty()) {
            super.createValue(field, issue, key);
        } else {
            LOG.warn("Issue {} is not given the product area {}, which is archived or unknown", issue.getId(), key);
        }
    }

    /**
     * Changes the area of an issue.
     *
     * @throws FieldValidationException if it is an archived or unknown one that the issue does not have
     */
    @Override
    public void updateValue(CustomField field, Issue issue, String key) {
        Optional<Message> problem = key == null ? Optional.empty() : values.problem(key);
        if (problem.isPresent() && !key.equals(getValueFromIssue(field, issue))) {
            throw new FieldValidationException(values.text(problem.get()));
        }
        changes.keep(field, issue, () -> getValueFromIssue(field, issue), key);
        super.updateValue(field, issue, key);
    }

    /** The history shows the path; what it compares is the key. */
    @Override
    public String getChangelogString(CustomField field, String key) {
        return key == null ? null : values.path(key);
    }

    @Override
    public int compare(String one, String other, FieldConfig config) {
        return values.compare(one, other);
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        return values.exported(issue, context);
    }

    /** Keys are the same in each Jira that has the library. */
    @Override
    public ProjectCustomFieldImporter getProjectImporter() {
        return new NoTransformationCustomFieldImporter();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, item);
        parameters.put("productopsArea", ProductAreaHtml.ofOne(controls, ruled, field, issue));
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return rest.typeInfo();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(ProductAreaInRest.TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return rest.one(issue.getCustomFieldValue(field), rendered);
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return ProductAreaOperations.ofOne(values);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
