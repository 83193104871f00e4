package org.productops.devhost.jira.issue;

import java.util.List;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.field.IssueInput;

/** Brings what was sent into an issue. */
public final class IssueEditor {

    /**
     * Checks what was sent for the fields of a screen, and changes the draft.
     *
     * @param complete whether a field that was not sent is empty, as in forms, or stays as it is, as in REST
     */
    public IssueErrors apply(JiraIssue draft, List<IssueField> screen, IssueInput input, boolean complete) {
        IssueErrors errors = new IssueErrors();
        List<String> known = screen.stream().map(IssueField::id).toList();
        for (String fieldId : input.fieldIds()) {
            if (!known.contains(fieldId)) {
                errors.addError(
                        fieldId,
                        "Field '" + fieldId + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        }
        for (IssueField field : screen) {
            if (complete || input.has(field.id())) {
                field.apply(draft, input, errors);
            }
        }
        return errors;
    }
}
