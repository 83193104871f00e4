package org.productops.feedback.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/** What Jira has against what it is asked to do with an issue; it has put that into the user's language already. */
@JiraComponent
public class ProductRefusals {

    private final CustomFieldManager fields;

    @Inject
    public ProductRefusals(@JiraImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /**
     * Passes on what Jira has found wrong.
     *
     * @throws org.productops.common.error.InvalidException at Jira's fields, if anything is
     */
    public void refuse(ErrorCollection found) {
        if (found == null || !found.hasAnyErrors()) {
            return;
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        found.getErrors()
                .forEach((field, text) -> errors.at(
                        field,
                        name(field)
                                .map(name -> Message.of("productops.feedback.error.product-field", name, text))
                                .orElse(Message.of("productops.feedback.error.product", text))));
        found.getErrorMessages().forEach(text -> errors.general(Message.of("productops.feedback.error.product", text)));
        errors.throwIfAny();
    }

    private Optional<String> name(String fieldId) {
        return fieldId.startsWith("customfield_")
                ? Optional.ofNullable(fields.getCustomFieldObject(fieldId)).map(CustomField::getName)
                : Optional.empty();
    }
}
