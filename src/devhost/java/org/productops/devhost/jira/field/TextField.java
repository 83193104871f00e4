package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;

/** The summary, the description and the like. */
final class TextField extends SystemField {
    private static final int LIMIT_OF_LINE = 255;

    private final boolean line;

    private TextField(String id, String name, boolean line) {
        super(id, name, "string");
        this.line = line;
    }

    /** One line that must be there. */
    static TextField line(String id, String name) {
        return new TextField(id, name, true);
    }

    /** Any number of lines. */
    static TextField area(String id, String name) {
        return new TextField(id, name, false);
    }

    @Override
    public boolean isRequired() {
        return line;
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        String text = input.first(id());
        if (line && text.isEmpty()) {
            errors.addError(id(), "You must specify a summary of the issue.");
        } else if (line && text.contains("\n")) {
            errors.addError(id(), "The summary is invalid because it contains newline characters.");
        } else if (line && text.length() > LIMIT_OF_LINE) {
            errors.addError(id(), "Summary must be less than 255 characters.");
        } else {
            draft.change(id(), text);
        }
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        return FieldControl.of(line ? FieldControl.Kind.LINE : FieldControl.Kind.AREA, edit.value(id()));
    }

    @Override
    public String viewHtml(EditableIssue issue) {
        return super.viewHtml(issue).replace("\n", "<br>");
    }
}
