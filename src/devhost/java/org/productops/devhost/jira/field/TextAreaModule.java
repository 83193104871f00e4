package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import java.util.Map;
import org.productops.devhost.velocity.Html;

/** Jira's own type for several lines of text. */
final class TextAreaModule implements FieldTypeModule {
    private final TextAreaType type;

    TextAreaModule(CustomFieldValuePersister values, GenericConfigManager settings) {
        this.type = new TextAreaType(values, settings);
    }

    @Override
    public CustomFieldType<?, ?> type() {
        return type;
    }

    @Override
    public boolean allows(String searcherKey) {
        return searcherKey.equals(SystemSearcher.TEXT);
    }

    @Override
    public String render(String place, Map<String, ?> context) {
        String text = context.get("value") == null ? "" : String.valueOf(context.get("value"));
        return place.equals("edit") ? edit((Map<?, ?>) context.get("customField"), text) : Html.escape(text);
    }

    private static String edit(Map<?, ?> field, String text) {
        String id = Html.escape(String.valueOf(field.get("id")));
        return "<div class=\"field-group\"><label for=\"" + id + "\">" + Html.escape(String.valueOf(field.get("name")))
                + "</label><textarea class=\"textarea long-field\" rows=\"5\" id=\"" + id + "\" name=\"" + id + "\">\n"
                + Html.escape(text) + "</textarea></div>";
    }
}
