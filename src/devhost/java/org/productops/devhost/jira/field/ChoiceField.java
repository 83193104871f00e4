package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.jira.model.ConstantRecord;
import org.productops.devhost.web.Markup;

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
    String control(FieldEdit edit) {
        String selected = edit.value(id());
        Markup markup = Markup.start().open("select", "class", "select", "id", id(), "name", id());
        if (!required) {
            markup.element("option", "None", "value", "");
        }
        for (ConstantRecord choice : choices.all()) {
            markup.element(
                    "option",
                    choice.name(),
                    "value",
                    choice.id(),
                    "selected",
                    choice.id().equals(selected) ? "selected" : null);
        }
        return markup.html();
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
