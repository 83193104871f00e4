package org.productops.readiness.checklist.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.text.TextOrder;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.FieldCatalog;
import org.productops.readiness.checklist.FieldFact;

/** Jira's fields: those that each issue has, and custom fields. */
@JiraComponent
public class JiraFieldCatalog implements FieldCatalog {

    private static final String CUSTOM = "customfield_";

    private final CustomFieldManager customFields;
    private final Texts texts;

    @Inject
    public JiraFieldCatalog(@JiraImport CustomFieldManager customFields, Texts texts) {
        this.customFields = customFields;
        this.texts = texts;
    }

    @Override
    public Optional<String> nameOf(String fieldId) {
        return fieldId.startsWith(CUSTOM)
                ? custom(fieldId).map(CustomField::getName)
                : SystemField.find(fieldId).map(this::name);
    }

    @Override
    public List<Choice> all() {
        Stream<Choice> system = Arrays.stream(SystemField.values()).map(field -> new Choice(field.id(), name(field)));
        Stream<Choice> custom =
                customFields.getCustomFieldObjects().stream().map(field -> new Choice(field.getId(), field.getName()));
        return Stream.concat(system, custom)
                .sorted(Comparator.comparing(Choice::name, TextOrder.OF_ALL_LANGUAGES)
                        .thenComparing(Choice::id))
                .toList();
    }

    /** The field on this issue object, with what was changed in it and not saved yet; empty if there is none such. */
    Optional<FieldFact> on(Issue issue, String fieldId) {
        return fieldId.startsWith(CUSTOM)
                ? custom(fieldId)
                        .map(field -> new FieldFact(field.getName(), isFilled(issue.getCustomFieldValue(field))))
                : SystemField.find(fieldId).map(field -> new FieldFact(name(field), isFilled(field.value(issue))));
    }

    private Optional<CustomField> custom(String fieldId) {
        return Optional.ofNullable(customFields.getCustomFieldObject(fieldId));
    }

    private String name(SystemField field) {
        return texts.get("productops.readiness.field." + field.id().toLowerCase(Locale.ROOT));
    }

    private static boolean isFilled(Object value) {
        if (value instanceof Collection<?> values) {
            return !values.isEmpty();
        }
        if (value instanceof Map<?, ?> parts) {
            return !parts.isEmpty();
        }
        if (value instanceof String text) {
            return !text.isBlank();
        }
        return value != null;
    }
}
