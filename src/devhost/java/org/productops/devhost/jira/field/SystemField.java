package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.productops.devhost.velocity.Html;
import org.productops.devhost.web.Markup;

/** What Jira's own fields have in common: one label, one control, one message. */
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

    @Override
    public final String editHtml(FieldEdit edit) {
        Markup markup = Markup.start().open("div", "class", "field-group").open("label", "for", id);
        markup.text(name);
        if (isRequired()) {
            markup.element("span", "Required", "class", "aui-icon icon-required");
        }
        markup.close().raw(control(edit));
        if (edit.errors().containsKey(id)) {
            markup.element("div", edit.errors().get(id), "class", "error", "data-field", id, "role", "alert");
        }
        return markup.html();
    }

    /** The control alone; its id and name are the field's. */
    abstract String control(FieldEdit edit);

    /** The value as text for people. */
    abstract String text(EditableIssue issue);

    @Override
    public String viewHtml(EditableIssue issue) {
        return Html.escape(text(issue));
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
