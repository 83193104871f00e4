package org.productops.area.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.settings.Settings;

/**
 * The one field that says which area an issue belongs to. Administrators may make more fields of its type; this is the
 * one that set-up remembers, or else the first of the type.
 */
@JiraComponent
public class ProductAreaField {

    /** The key of the field type; {@code product-area} is the module in the descriptor. */
    static final String TYPE = "org.productops.product-ops:product-area";

    /** The key of the field type for several areas. */
    static final String SEVERAL = "org.productops.product-ops:product-areas";

    private static final String SETTING = "area.field";

    private final CustomFieldManager fields;
    private final Settings settings;

    @Inject
    public ProductAreaField(@JiraImport CustomFieldManager fields, Settings settings) {
        this.fields = fields;
        this.settings = settings;
    }

    /** The field; empty before set-up. */
    public Optional<CustomField> find() {
        return settings.text(SETTING)
                .map(fields::getCustomFieldObject)
                .filter(ProductAreaField::isOfType)
                .or(() -> fields.getCustomFieldObjects().stream()
                        .filter(ProductAreaField::isOfType)
                        .findFirst());
    }

    /** All fields of one area or of several. */
    public List<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> isOfType(field) || isOfSeveral(field))
                .toList();
    }

    /** Whether the field is for several areas. */
    public static boolean isOfSeveral(CustomField field) {
        return is(SEVERAL, field);
    }

    /** Remembers the field by its id, which renaming does not change. */
    void remember(CustomField field) {
        if (!settings.text(SETTING).equals(Optional.of(field.getId()))) {
            settings.keep(SETTING, field.getId());
        }
    }

    /** The key of the issue's area; empty if it has none, or before set-up. */
    Optional<String> valueOf(Issue issue) {
        return find().map(issue::getCustomFieldValue).map(Object::toString).filter(key -> !key.isBlank());
    }

    private static boolean isOfType(CustomField field) {
        return is(TYPE, field);
    }

    private static boolean is(String key, CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && key.equals(type.getKey());
    }
}
