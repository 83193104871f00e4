package org.productops.area.jira;

import com.atlassian.jira.imports.project.customfield.NoTransformationCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectCustomFieldImporter;
import com.atlassian.jira.imports.project.customfield.ProjectImportableCustomField;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractMultiCFType;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.area.AreaLibrary;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The custom field type <em>Product areas</em>. Its value is the keys of several areas, in the order of the tree; see
 * {@link ProductAreaValues} for what an issue may get, and {@link ProductAreasProperty} for how it is searched. No value
 * is null, as in all of Jira's fields.
 */
public class ProductAreasFieldType extends AbstractMultiCFType<String>
        implements RestAwareCustomFieldType,
                RestCustomFieldTypeOperations,
                ExportableCustomFieldType,
                ProjectImportableCustomField,
                SortableCustomField<Collection<String>> {

    /** The key of the field type; {@code product-areas} is the module in the descriptor. */
    static final String TYPE = "org.productops.product-ops:product-areas";

    /** What is about everything is about nothing; and the index takes each of them. */
    static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ProductAreasFieldType.class);

    private final ProductAreaValues values;
    private final FieldRuling ruled;
    private final RuledChanges changes;
    private final ProductAreasProperty property;
    private final ProductAreaControls controls;
    private final ProductAreaInRest rest;
    private final Texts texts;

    @Inject
    public ProductAreasFieldType(
            @JiraImport CustomFieldValuePersister persister,
            @JiraImport GenericConfigManager configurations,
            AreaLibrary library,
            ProductAreaValues values,
            FieldRuling ruled,
            RuledChanges changes,
            ProductAreasProperty property,
            ProductAreaControls controls,
            Texts texts) {
        super(persister, configurations);
        this.values = values;
        this.ruled = ruled;
        this.changes = changes;
        this.property = property;
        this.controls = controls;
        this.rest = new ProductAreaInRest(library, controls);
        this.texts = texts;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Comparator<String> getTypeComparator() {
        return values::compare;
    }

    @Override
    protected Object convertTypeToDbValue(String key) {
        return key;
    }

    @Override
    protected String convertDbValueToType(Object databaseValue) {
        return values.current(databaseValue.toString());
    }

    /** Each once: two of them may have become one. */
    @Override
    public Collection<String> getValueFromIssue(CustomField field, Issue issue) {
        Collection<String> stored = super.getValueFromIssue(field, issue);
        return stored == null ? null : value(stored);
    }

    @Override
    public String getStringFromSingularObject(String key) {
        return key;
    }

    /** Of a key, a name or a path, as forms, imports and programs have it. */
    @Override
    public String getSingularObjectFromString(String typed) {
        return values.key(typed).orElse(null);
    }

    /** What was sent, as it was typed; the form shows it again. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams sent) {
        return typed(sent);
    }

    /** Without scripts, and from programs, several names may come in one text: one in each line. */
    private static List<String> typed(CustomFieldParams sent) {
        return ProductAreaValues.keys(sent.getValuesForNullKey()).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public Collection<String> getValueFromCustomFieldParams(CustomFieldParams sent) {
        return value(typed(sent).stream().map(this::getSingularObjectFromString).toList());
    }

    /** Each once, in the order of the tree; null for none. */
    private Collection<String> value(Collection<String> keys) {
        List<String> sorted = keys.stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted(values::compare)
                .toList();
        return sorted.isEmpty() ? null : sorted;
    }

    @Override
    public void validateFromParams(CustomFieldParams sent, ErrorCollection errors, FieldConfig config) {
        List<String> typed = typed(sent);
        ruled.remember(config.getFieldId(), sent);
        if (typed.isEmpty()) {
            ruled.refusal(sent).ifPresent(refusal -> errors.addError(config.getFieldId(), values.text(refusal)));
        }
        List<String> refusals = typed.size() > MOST
                ? List.of(texts.get("productops.area.field-type.too-many", MOST))
                : values.refusals(typed, sent, config);
        if (!refusals.isEmpty()) {
            errors.addError(config.getFieldId(), String.join(" ", refusals));
        }
    }

    /** Those that could be given to a new issue: nobody could create one with others. */
    @Override
    public Collection<String> getDefaultValue(FieldConfig config) {
        Collection<String> keys = super.getDefaultValue(config);
        return keys == null ? null : value(withoutProblem(keys));
    }

    private List<String> withoutProblem(Collection<String> keys) {
        return keys.stream().filter(key -> values.problem(key).isEmpty()).toList();
    }

    /** Gives an issue its first areas; those that are archived or unknown are left out, as of a field of one area. */
    @Override
    public void createValue(CustomField field, Issue issue, Collection<String> keys) {
        Collection<String> given = value(withoutProblem(keys));
        Set<String> left = new HashSet<>(keys);
        if (given != null) {
            left.removeAll(given);
            super.createValue(field, issue, given);
            property.keep(field, issue, given);
        }
        if (!left.isEmpty()) {
            LOG.warn("Issue {} is not given the product areas {}, which are archived or unknown", issue.getId(), left);
        }
    }

    /**
     * Changes the areas of an issue.
     *
     * @throws FieldValidationException if an archived or unknown one is among them that the issue does not have
     */
    @Override
    public void updateValue(CustomField field, Issue issue, Collection<String> keys) {
        Collection<String> wanted = keys == null ? null : value(keys);
        List<String> added = ProductAreaValues.keys(wanted).stream()
                .filter(key -> values.problem(key).isPresent())
                .toList();
        if (!added.isEmpty()) {
            List<String> stored = ProductAreaValues.keys(getValueFromIssue(field, issue));
            Optional<Message> problem = added.stream()
                    .filter(key -> !stored.contains(key))
                    .findFirst()
                    .flatMap(values::problem);
            if (problem.isPresent()) {
                throw new FieldValidationException(values.text(problem.get()));
            }
        }
        changes.keep(field, issue, () -> getValueFromIssue(field, issue), wanted);
        super.updateValue(field, issue, wanted);
        property.keep(field, issue, ProductAreaValues.keys(wanted));
    }

    @Override
    public boolean valuesEqual(Collection<String> one, Collection<String> other) {
        return new HashSet<>(ProductAreaValues.keys(one)).equals(new HashSet<>(ProductAreaValues.keys(other)));
    }

    @Override
    public String getChangelogValue(CustomField field, Collection<String> keys) {
        return keys == null ? "" : String.join(", ", keys);
    }

    @Override
    public String getChangelogString(CustomField field, Collection<String> keys) {
        return keys == null ? null : keys.stream().map(values::path).collect(Collectors.joining(", "));
    }

    /** By the first areas, then by the next; an issue with fewer stands before one with more of the same. */
    @Override
    public int compare(Collection<String> one, Collection<String> other, FieldConfig config) {
        Iterator<String> others = other.iterator();
        for (String key : one) {
            int found = others.hasNext() ? values.compare(key, others.next()) : 1;
            if (found != 0) {
                return found;
            }
        }
        return others.hasNext() ? -1 : 0;
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
        parameters.put("productopsArea", ProductAreaHtml.ofSeveral(controls, ruled, field, issue));
        return parameters;
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return rest.typeInfo();
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.customArray(ProductAreaInRest.TYPE, getKey(), field.getIdAsLong());
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem item) {
        return rest.several(issue.getCustomFieldValue(field), rendered);
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return ProductAreaOperations.ofSeveral(values);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }
}
