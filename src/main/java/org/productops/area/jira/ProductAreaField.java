package org.productops.area.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
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
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && TYPE.equals(type.getKey());
    }
}
