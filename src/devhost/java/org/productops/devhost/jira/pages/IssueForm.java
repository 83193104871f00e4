package org.productops.devhost.jira.pages;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.field.FieldControl;
import org.productops.devhost.jira.field.FieldEdit;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;

/** A form with the fields of a screen, and what was wrong with what was typed. */
final class IssueForm {
    /** A field as the form asks for it. */
    public record Row(String id, String name, boolean required, FieldControl control) {}

    private final JiraIssue issue;
    private final List<IssueField> fields;
    private final IssueInput typed;
    private final ErrorCollection errors;

    /**
     * @param typed what was typed into a form that had errors, or null
     * @param errors what was wrong, or null
     */
    IssueForm(JiraIssue issue, List<IssueField> fields, IssueInput typed, ErrorCollection errors) {
        this.issue = issue;
        this.fields = fields;
        this.typed = typed;
        this.errors = errors;
    }

    /** What a form sent for these fields, and under their ids with a colon; a field that sent nothing is empty. */
    static IssueInput read(Exchange exchange, List<IssueField> fields) {
        IssueInput input = new IssueInput();
        for (IssueField field : fields) {
            input.put(field.id(), exchange.params(field.id()));
            exchange.request().getParameterMap().keySet().stream()
                    .filter(name -> name.startsWith(field.id() + ":"))
                    .forEach(name -> input.put(name, exchange.params(name)));
        }
        return input;
    }

    /**
     * The form as HTML.
     *
     * @param hidden further values that go with it
     */
    String html(Exchange exchange, String action, Map<String, String> hidden, String submit, String cancel) {
        Map<String, String> byField = errors == null ? Map.of() : errors.getErrors();
        FieldEdit edit = new FieldEdit(issue, typed, byField, submit);
        List<Row> rows = fields.stream()
                .map(field -> new Row(field.id(), field.name(), field.isRequired(), field.control(edit)))
                .toList();
        return exchange.html(
                "jira/issue-form",
                Map.of(
                        "errors", byField,
                        "messages", messages(),
                        "path", action,
                        "hidden", hidden,
                        "rows", rows,
                        "submit", submit,
                        "cancel", cancel));
    }

    /** The messages that belong to no field of the form. */
    private List<String> messages() {
        if (errors == null) {
            return List.of();
        }
        List<String> shown = fields.stream().map(IssueField::id).toList();
        List<String> messages = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> {
            if (!shown.contains(field)) {
                messages.add(message);
            }
        });
        return messages;
    }
}
