package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.productops.readiness.issue.SubmittedTicks;
import org.productops.readiness.jira.ScreenTicks;

/** The fields of the type <em>Checklist</em>; one is enough, and more do no harm. */
@JiraComponent
public class ChecklistField implements ScreenTicks {

    /** The key of the field type; {@code checklist} is the module in the descriptor. */
    static final String TYPE = "org.productops.product-ops:checklist";

    private final CustomFieldManager fields;

    @Inject
    public ChecklistField(@JiraImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /** All fields of the type. */
    List<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(ChecklistField::isOfType)
                .toList();
    }

    /** They never have a value that is kept. */
    @Override
    public SubmittedTicks submitted(Issue issue) {
        List<CustomField> ours = all();
        if (ours.isEmpty()) {
            return SubmittedTicks.NONE;
        }
        return SubmittedTicks.of(ours.stream()
                .map(issue::getCustomFieldValue)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" ")));
    }

    private static boolean isOfType(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && TYPE.equals(type.getKey());
    }
}
