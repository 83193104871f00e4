package org.productops.devhost.jira.field;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the templates of custom field types with the context that Jira gives them. */
public final class CustomFieldRendering {
    String view(JiraCustomField field, EditableIssue issue) {
        return render("view", field, issue);
    }

    /** The value in the issue's XML view; nothing if the type has no template for it. */
    public String xml(JiraCustomField field, EditableIssue issue) {
        return render("xml", field, issue);
    }

    private static String render(String template, JiraCustomField field, EditableIssue issue) {
        Map<String, Object> context = context(field, issue, issue.getCustomFieldValue(field));
        return field.module().render(template, context);
    }

    String edit(JiraCustomField field, FieldEdit edit) {
        Object value = edit.typed() != null && edit.typed().has(field.getId())
                ? field.type().getStringValueFromCustomFieldParams(SentValues.of(field.getId(), edit.typed()))
                : shown(field, edit.issue());
        Map<String, Object> context = context(field, edit.issue(), value);
        context.put("action", Map.of("errors", edit.errors(), "submitName", edit.submit()));
        return field.module().render("edit", context);
    }

    /** An edit form holds the value as the form's text, as Jira's does. */
    private static Object shown(JiraCustomField field, EditableIssue issue) {
        Object value =
                issue.getId() == null ? field.type().getDefaultValue(field.config()) : issue.getCustomFieldValue(field);
        List<String> texts = texts(field, value);
        return value instanceof Collection<?>
                ? texts
                : texts.stream().findFirst().orElse(null);
    }

    /** A value as a form holds it: a text for each single one. */
    static List<String> texts(JiraCustomField field, Object value) {
        Collection<?> several = value instanceof Collection<?> all
                ? all
                : Optional.ofNullable(value).stream().toList();
        return several.stream()
                .map(each -> field.type().getStringFromSingularObject(each))
                .toList();
    }

    private static Map<String, Object> context(JiraCustomField field, EditableIssue issue, Object value) {
        Map<String, Object> context = new HashMap<>();
        context.put("value", value);
        // Only what templates may ask of a field: the allowlist of Jira itself is not known further.
        context.put("customField", Map.of("id", field.getId(), "name", field.getName()));
        context.put("issue", issue);
        context.put("fieldLayoutItem", Map.of("required", false, "fieldDescription", description(field)));
        context.put("displayParameters", new HashMap<String, Object>());
        context.put("auiparams", new HashMap<String, Object>());
        Map<String, Object> own = field.type().getVelocityParameters(issue, field, FieldLayout.ITEM);
        if (own != null) {
            context.putAll(own);
        }
        return context;
    }

    private static String description(JiraCustomField field) {
        return field.record().description() == null ? "" : field.record().description();
    }
}
