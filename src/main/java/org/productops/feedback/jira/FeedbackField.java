package org.productops.feedback.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;

/** The fields of the type <em>Feedback</em>; one is enough, and more do no harm. */
@JiraComponent
public class FeedbackField {

    /** The key of the field type; {@code feedback-details} is the module in the descriptor. */
    static final String TYPE = "org.productops.product-ops:feedback-details";

    private final CustomFieldManager fields;

    @Inject
    public FeedbackField(@JiraImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /** All fields of the type. */
    List<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(FeedbackField::isOfType)
                .toList();
    }

    private static boolean isOfType(CustomField field) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        return type != null && TYPE.equals(type.getKey());
    }
}
