package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.productops.devhost.velocity.Html;

/** What Jira's own fields have in common; the value is a text, in REST too, unless a field says otherwise. */
abstract class SystemField implements IssueField {
    private final String id;
    private final String name;
    private final String type;

    SystemField(String id, String name, String type) {
        this.id = id;
        this.name = name;
        this.type = type;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", type, "system", id);
    }

    /** The value as text for people. */
    String text(EditableIssue issue) {
        return issue.record().value(id);
    }

    @Override
    public String viewHtml(EditableIssue issue) {
        return Html.escape(text(issue));
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        if (value.isNull() || value.isTextual()) {
            input.put(id, value.asText(""));
        } else {
            errors.addError(id, "Operation value must be a string");
        }
    }

    @Override
    public Object json(EditableIssue issue) {
        return text(issue);
    }

    final void wrongJson(ErrorCollection errors, String expected) {
        errors.addError(id, name + ": data was not " + expected);
    }

    /** One property of a JSON object, or the text itself; null if it is neither. */
    static String property(JsonNode value, String property) {
        if (value.isObject() && value.path(property).isTextual()) {
            return value.path(property).asText();
        }
        return null;
    }
}
