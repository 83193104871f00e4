package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
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
}
