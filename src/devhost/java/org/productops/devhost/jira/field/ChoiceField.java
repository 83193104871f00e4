package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.jira.model.ConstantRecord;

/** The priority and the resolution: one of a few constants. */
final class ChoiceField extends SystemField {
    private final DocumentCollection<ConstantRecord> choices;
    private final boolean required;

    ChoiceField(String id, String name, DocumentCollection<ConstantRecord> choices, boolean required) {
        super(id, name, id);
        this.choices = choices;
        this.required = required;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        String chosen = input.first(id());
        if (chosen.isEmpty() && !required) {
            draft.change(id(), null);
        } else if (choices.get(chosen).isEmpty()) {
            errors.addError(id(), "The " + id() + " selected is invalid.");
        } else {
            draft.change(id(), chosen);
        }
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!required) {
            options.put("", "None");
        }
        choices.all().forEach(choice -> options.put(choice.id(), choice.name()));
        return new FieldControl(FieldControl.Kind.CHOICE, edit.value(id()), options);
    }

    @Override
    String text(EditableIssue issue) {
        return chosen(issue).map(ConstantRecord::name).orElse("");
    }

    private Optional<ConstantRecord> chosen(EditableIssue issue) {
        return choices.get(issue.record().value(id()));
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        if (value.isNull()) {
            input.put(id(), "");
            return;
        }
        Optional<ConstantRecord> found = choices.all().stream()
                .filter(choice -> choice.id().equals(property(value, "id"))
                        || choice.name().equalsIgnoreCase(property(value, "name")))
                .findFirst();
        if (found.isPresent()) {
            input.put(id(), found.get().id());
        } else {
            errors.addError(id(), "Could not find valid 'id' or 'name' in " + id() + " object.");
        }
    }

    @Override
    public Object json(EditableIssue issue) {
        Supplier<Map<String, Object>> none = () -> null;
        return chosen(issue)
                .<Map<String, Object>>map(choice -> Map.of("id", choice.id(), "name", choice.name()))
                .orElseGet(none);
    }
}
