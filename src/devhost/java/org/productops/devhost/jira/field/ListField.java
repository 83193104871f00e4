package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Labels, components and versions: a list of words; forms send them in one line. */
final class ListField extends SystemField {
    private final boolean labels;

    private ListField(String id, String name, boolean labels) {
        super(id, name, "array");
        this.labels = labels;
    }

    /** Words without spaces; plain strings in REST. */
    static ListField labels(String id, String name) {
        return new ListField(id, name, true);
    }

    /** Names between commas; objects with a name in REST. */
    static ListField names(String id, String name) {
        return new ListField(id, name, false);
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        List<String> items = input.values(id()).stream()
                .flatMap(line -> Arrays.stream(line.split(labels ? "\\s+" : ",")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        draft.change(draft.record().with(id(), items));
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        return FieldControl.of(FieldControl.Kind.LINE, String.join(labels ? " " : ", ", edit.values(id())));
    }

    @Override
    String text(EditableIssue issue) {
        return String.join(", ", issue.record().values(id()));
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        if (!value.isArray() && !value.isNull()) {
            wrongJson(errors, "an array");
            return;
        }
        List<String> items = new ArrayList<>();
        for (JsonNode item : value) {
            String text = labels ? item.asText() : property(item, "name");
            if (text == null) {
                wrongJson(errors, "an array of objects with a name");
            } else if (labels && text.contains(" ")) {
                errors.addError(id(), "The label '" + text + "' contains spaces which is invalid.");
            } else {
                items.add(text);
            }
        }
        input.put(id(), items);
    }

    @Override
    public Object json(EditableIssue issue) {
        List<String> items = issue.record().values(id());
        return labels ? items : items.stream().map(name -> Map.of("name", name)).toList();
    }
}
