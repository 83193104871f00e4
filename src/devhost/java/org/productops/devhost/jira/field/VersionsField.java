package org.productops.devhost.jira.field;

import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.devhost.jira.project.JiraVersions;

/** The versions in which an issue is to be done: several of its project's, by their ids; objects with id or name in REST. */
final class VersionsField extends SystemField {
    private final JiraVersions versions;

    VersionsField(JiraVersions versions) {
        super("fixVersions", "Fix Version/s", "array");
        this.versions = versions;
    }

    @Override
    public void apply(EditableIssue draft, IssueInput input, ErrorCollection errors) {
        List<String> chosen = input.values(id()).stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        List<String> known = ofProject(draft).stream()
                .map(version -> version.getId().toString())
                .toList();
        if (known.containsAll(chosen)) {
            draft.change(draft.record().with(id(), chosen));
        } else {
            errors.addError(id(), "A version selected is not of this project.");
        }
    }

    private List<Version> ofProject(EditableIssue issue) {
        return List.copyOf(versions.getVersions(issue.getProjectId()));
    }

    private List<Version> chosen(EditableIssue issue) {
        return issue.record().values(id()).stream()
                .flatMap(id -> versions.version(id).stream())
                .toList();
    }

    @Override
    public FieldControl control(FieldEdit edit) {
        Map<String, String> options = new LinkedHashMap<>();
        ofProject(edit.issue()).forEach(each -> options.put(each.getId().toString(), each.getName()));
        return new FieldControl(FieldControl.Kind.CHOICES, String.join(",", edit.values(id())), options);
    }

    @Override
    String text(EditableIssue issue) {
        return chosen(issue).stream().map(Version::getName).collect(Collectors.joining(", "));
    }

    @Override
    public void readJson(JsonNode value, EditableIssue issue, IssueInput input, ErrorCollection errors) {
        if (!value.isArray() && !value.isNull()) {
            wrongJson(errors, "an array");
            return;
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode item : value) {
            Optional<Version> found = ofProject(issue).stream()
                    .filter(each -> each.getName().equals(property(item, "name"))
                            || each.getId().toString().equals(property(item, "id")))
                    .findFirst();
            if (found.isPresent()) {
                ids.add(found.get().getId().toString());
            } else {
                errors.addError(id(), "Version name '" + property(item, "name") + "' is not valid");
            }
        }
        input.put(id(), ids);
    }

    @Override
    public Object json(EditableIssue issue) {
        return chosen(issue).stream()
                .map(each -> Map.of("id", each.getId().toString(), "name", each.getName()))
                .toList();
    }
}
