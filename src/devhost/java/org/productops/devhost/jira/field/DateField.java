package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The due date. */
final class DateField extends SystemField {

    DateField(String id, String name) {
        super(id, name, "date");
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        String date = input.first(id());
        try {
            draft.change(id(), date.isEmpty() ? null : LocalDate.parse(date).toString());
        } catch (DateTimeParseException e) {
            errors.addError(id(), "Error parsing date string: " + date);
        }
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        return FieldControl.of(FieldControl.Kind.DATE, edit.value(id()));
    }

    @Override
    String text(EditableIssue issue) {
        return issue.record().value(id());
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        if (value.isNull() || value.isTextual()) {
            input.put(id(), value.asText(""));
        } else {
            errors.addError(id(), "Operation value must be a string");
        }
    }

    @Override
    public Object json(EditableIssue issue) {
        return text(issue);
    }
}
