package org.productops.area.jira;

import com.atlassian.jira.issue.CustomFieldManager;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.error.Message;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The custom field type <em>Product area</em>. Its value is an area's key. An archived area can be kept by an issue
 * that has it, so that everything else on the issue stays editable, but not be given to any other.
 *
 * <p>What is stored on the checked issue decides, so its id must be known. Jira passes it among the parameters, but
 * documents that nowhere. So the form and the REST interface send it along too, under a key of the field's own as
 * Jira's cascading fields do ({@code customfield_10000:issue}); Jira's word goes first. Where no issue is named, an
 * archived area is refused.
 *
 * <p>Either parameter may come from whoever sent the form: Jira sets its own only for an issue that exists. So an issue
 * that the caller may not see counts for nothing, and what is written is decided once more by the issue that it is
 * written to.
 */
public class ProductAreaFieldType extends AbstractSingleFieldType<String>
        implements RestAwareCustomFieldType, RestCustomFieldTypeOperations {

    /** The key under which the issue's id is sent. */
    static final String ISSUE = "issue";

    /** The key under which Jira passes the id of the checked issue. Several public field types read it. */
    static final String CHECKED_ISSUE = "com.atlassian.jira.internal.issue_id";

    private static final Logger LOG = LoggerFactory.getLogger(ProductAreaFieldType.class);

    private final AreaLibrary library;
    private final JiraIssues issues;
    private final CustomFieldManager fields;
    private final ProductAreaControls controls;
    private final ProductAreaInRest rest;
    private final Texts texts;

    @Inject
    public ProductAreaFieldType(
            @JiraImport CustomFieldValuePersister persister,
            @JiraImport GenericConfigManager configurations,
            @JiraImport CustomFieldManager fields,
            JiraIssues issues,
            AreaLibrary library,
            ProductAreaControls controls,
            Texts texts) {
        super(persister, configurations);
        this.fields = fields;
        this.issues = issues;
        this.library = library;
        this.controls = controls;
        this.rest = new ProductAreaInRest(controls);
        this.texts = texts;
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
        return databaseValue.toString();
    }

    @Override
    public String getStringFromSingularObject(String key) {
        return key;
    }

    @Override
    public String getSingularObjectFromString(String typed) {
        String key = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return key.isEmpty() ? null : key;
    }

    @Override
    public void validateFromParams(CustomFieldParams sent, ErrorCollection errors, FieldConfig config) {
        String key = getValueFromCustomFieldParams(sent);
        if (key == null) {
            return;
        }
        AreaTree tree = library.tree();
        Optional<Area> area = tree.find(key);
        if (area.isEmpty()) {
            refuse(errors, config, Message.of("productops.area.field-type.unknown", sent.getFirstValueForNullKey()));
        } else if (area.get().archived() && !isStored(key, sent, config)) {
            refuse(errors, config, Message.of("productops.area.field-type.archived", tree.path(area.get())));
        }
    }

    private void refuse(ErrorCollection errors, FieldConfig config, Message message) {
        errors.addError(config.getFieldId(), texts.get(message));
    }

    /** Whether the issue that was named with the value is one that the caller may see, and has that value already. */
    private boolean isStored(String key, CustomFieldParams sent, FieldConfig config) {
        Object checked = sent.getFirstValueForKey(CHECKED_ISSUE);
        Object issueId = checked == null ? sent.getFirstValueForKey(ISSUE) : checked;
        if (issueId == null || !issueId.toString().matches("\\d{1,18}")) {
            return false;
        }
        CustomField field = fields.getCustomFieldObject(config.getFieldId());
        return field != null
                && issues.visible(List.of(Long.valueOf(issueId.toString()))).stream()
                        .map(JiraIssues::unwrap)
                        .anyMatch(issue -> key.equals(issue.getCustomFieldValue(field)));
    }

    /**
     * Gives an issue its first area. An archived one is left out rather than refused, so that a copy of an issue that
     * has it, which Jira makes without asking field types, does not fail as a whole.
     */
    @Override
    public void createValue(CustomField field, Issue issue, String key) {
        if (archived(key).isEmpty()) {
            super.createValue(field, issue, key);
        } else {
            LOG.warn("Issue {} is not given the product area {}, which is archived", issue.getId(), key);
        }
    }

    /**
     * Changes the area of an issue.
     *
     * @throws FieldValidationException if it is an archived one that the issue does not have
     */
    @Override
    public void updateValue(CustomField field, Issue issue, String key) {
        Optional<String> archived = archived(key).filter(path -> !key.equals(getValueFromIssue(field, issue)));
        if (archived.isPresent()) {
            throw new FieldValidationException(
                    texts.get(Message.of("productops.area.field-type.archived", archived.get())));
        }
        super.updateValue(field, issue, key);
    }

    /** The path of an archived area; empty for others. */
    private Optional<String> archived(String key) {
        AreaTree tree = library.tree();
        return key == null
                ? Optional.empty()
                : tree.find(key).filter(Area::archived).map(tree::path);
    }

    /** The history shows the path; what it compares is the key. */
    @Override
    public String getChangelogString(CustomField field, String key) {
        if (key == null) {
            return null;
        }
        AreaTree tree = library.tree();
        return tree.find(key).map(tree::path).orElse(key);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        Map<String, Object> parameters = super.getVelocityParameters(issue, field, item);
        Long issueId = issue == null ? null : issue.getId();
        parameters.put(
                "productopsArea",
                new ProductAreaHtml(
                        controls, field.getId(), Optional.ofNullable(issueId).map(String::valueOf)));
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return rest.typeInfo();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.STRING_TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return rest.value(issue.getCustomFieldValue(field), rendered);
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new ProductAreaOperations(texts);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
