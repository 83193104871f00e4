package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Labels: a list of words, which forms send in one line; plain strings in REST. */
final class ListField extends SystemField {

    private ListField(String id, String name) {
        super(id, name, "array");
    }

    /** Words without spaces. */
    static ListField labels(String id, String name) {
        return new ListField(id, name);
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        List<String> items = input.values(id()).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        draft.change(draft.record().with(id(), items));
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        return FieldControl.of(FieldControl.Kind.LINE, String.join(" ", edit.values(id())));
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
            String text = item.asText();
            if (text.contains(" ")) {
                errors.addError(id(), "The label '" + text + "' contains spaces which is invalid.");
            } else {
                items.add(text);
            }
        }
        input.put(id(), items);
    }

    @Override
    public Object json(EditableIssue issue) {
        return issue.record().values(id());
    }
}
