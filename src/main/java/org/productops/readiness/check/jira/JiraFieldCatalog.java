package org.productops.readiness.check.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.text.TextOrder;
import org.productops.common.text.Texts;
import org.productops.readiness.check.CheckSubjects.Choice;
import org.productops.readiness.check.FieldFact;

/** Jira's fields: those that each issue has, and custom fields. */
@JiraComponent
public class JiraFieldCatalog {

    private static final String CUSTOM = "customfield_";

    /** Our own, which show what is kept elsewhere: issues never have a value of them. */
    private static final Set<String> WITHOUT_VALUES =
            Set.of("org.productops.product-ops:checklist", "org.productops.product-ops:checklist-progress");

    private final CustomFieldManager customFields;
    private final Texts texts;

    @Inject
    public JiraFieldCatalog(@JiraImport CustomFieldManager customFields, Texts texts) {
        this.customFields = customFields;
        this.texts = texts;
    }

    /** The name of the field; empty if there is no such field, or none that a check can look at. */
    public Optional<String> nameOf(String fieldId) {
        return fieldId.startsWith(CUSTOM)
                ? custom(fieldId).map(CustomField::getName)
                : SystemField.find(fieldId).map(this::name);
    }

    /** All fields that a check can look at, by name. */
    public List<Choice> all() {
        Stream<Choice> system = Arrays.stream(SystemField.values()).map(field -> new Choice(field.id(), name(field)));
        Stream<Choice> custom = customFields.getCustomFieldObjects().stream()
                .filter(JiraFieldCatalog::hasValues)
                .map(field -> new Choice(field.getId(), field.getName()));
        return Stream.concat(system, custom)
                .sorted(Comparator.comparing(Choice::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(Choice::id))
                .toList();
    }

    /** The field on this issue object, with what was changed in it and not saved yet; empty if there is none such. */
    Optional<FieldFact> on(Issue issue, String fieldId) {
        return fieldId.startsWith(CUSTOM)
                ? custom(fieldId).map(field -> FieldValues.fact(field.getName(), issue.getCustomFieldValue(field)))
                : SystemField.find(fieldId).map(field -> FieldValues.fact(name(field), field.value(issue)));
    }

    private Optional<CustomField> custom(String fieldId) {
        return Optional.ofNullable(customFields.getCustomFieldObject(fieldId)).filter(JiraFieldCatalog::hasValues);
    }

    private static boolean hasValues(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type == null || !WITHOUT_VALUES.contains(String.valueOf(type.getKey()));
    }

    private String name(SystemField field) {
        return texts.get("productops.readiness.field." + field.id().toLowerCase(Locale.ROOT));
    }
}
