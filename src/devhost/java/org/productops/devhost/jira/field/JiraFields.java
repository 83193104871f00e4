package org.productops.devhost.jira.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.project.JiraComponents;
import org.productops.devhost.jira.project.JiraVersions;
import org.productops.devhost.users.HostUsers;

/** All fields: Jira's own and the custom ones. */
public final class JiraFields {
    private final Map<String, IssueField> systemFields = new LinkedHashMap<>();
    private final JiraCustomFields customFields;
    private final CustomFieldRendering rendering;

    public JiraFields(
            JiraRecords records,
            HostUsers users,
            JiraComponents components,
            JiraVersions versions,
            JiraCustomFields customFields,
            CustomFieldRendering rendering) {
        this.customFields = customFields;
        this.rendering = rendering;
        List.of(
                        TextField.line("summary", "Summary"),
                        new ChoiceField("priority", "Priority", records.priorities(), true),
                        new DateField("duedate", "Due Date"),
                        new ComponentsField(components),
                        new VersionsField(versions),
                        new ChoiceField("resolution", "Resolution", records.resolutions(), true),
                        new UserField("assignee", "Assignee", users),
                        new UserField("reporter", "Reporter", users),
                        TextField.area("environment", "Environment"),
                        TextField.area("description", "Description"),
                        ListField.labels("labels", "Labels"))
                .forEach(field -> systemFields.put(field.id(), field));
    }

    /** The field with this id. */
    public Optional<IssueField> find(String id) {
        return Optional.ofNullable(systemFields.get(id))
                .or(() -> customFields.find(id).map(field -> new CustomIssueField(field, rendering)));
    }

    /** All fields. */
    public Stream<IssueField> all() {
        return Stream.concat(
                systemFields.values().stream(),
                customFields.all().map(field -> new CustomIssueField(field, rendering)));
    }
}
