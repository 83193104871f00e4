package org.productops.devhost.jira.field;

import java.util.List;
import java.util.Map;

/**
 * A form in which a field is shown.
 *
 * @param issue the issue as it is
 * @param typed what was typed into a form that had errors, or null for a new form
 * @param errors messages by field id
 * @param submit the text of the form's button
 */
public record FieldEdit(EditableIssue issue, IssueInput typed, Map<String, String> errors, String submit) {

    /** What the field shows: what was typed, or what the issue has. */
    public List<String> values(String fieldId) {
        return typed != null && typed.has(fieldId)
                ? typed.values(fieldId)
                : issue.record().values(fieldId);
    }

    /** The first value, or nothing. */
    public String value(String fieldId) {
        return values(fieldId).stream().findFirst().orElse("");
    }
}
