package org.productops.devhost.jira.field;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** The assignee and the reporter: forms and REST name the log-in name, the record keeps the key. */
final class UserField extends SystemField {
    private final HostUsers users;

    UserField(String id, String name, HostUsers users) {
        super(id, name, "user");
        this.users = users;
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        String sent = input.first(id());
        Optional<HostUser> found = users.findByName(sent).filter(HostUser::active);
        if (sent.isEmpty()) {
            draft.change(id(), null);
        } else if (found.isPresent()) {
            draft.change(id(), found.get().key());
        } else {
            errors.addError(id(), "User '" + sent + "' does not exist.");
        }
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        String selected = edit.typed() != null && edit.typed().has(id())
                ? edit.typed().first(id())
                : user(edit.issue()).map(HostUser::name).orElse("");
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", id().equals("assignee") ? "Unassigned" : "None");
        users.all().filter(HostUser::active).forEach(user -> options.put(user.name(), user.displayName()));
        return new FieldControl(FieldControl.Kind.CHOICE, selected, options);
    }

    @Override
    String text(EditableIssue issue) {
        return user(issue).map(HostUser::displayName).orElse("");
    }

    private Optional<HostUser> user(EditableIssue issue) {
        return users.find(String.valueOf(issue.record().value(id())));
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        String name = property(value, "name");
        if (value.isNull()) {
            input.put(id(), "");
        } else if (name != null) {
            input.put(id(), name);
        } else {
            wrongJson(errors, "an object with a name");
        }
    }

    @Override
    public Object json(EditableIssue issue) {
        return user(issue).map(UserJson::of).orElse(null);
    }
}
