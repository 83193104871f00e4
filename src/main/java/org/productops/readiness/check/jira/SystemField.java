package org.productops.readiness.check.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The fields of every issue that can be empty, by the ids that Jira gives them. */
enum SystemField {
    AFFECTED_VERSIONS("versions", Issue::getAffectedVersions),
    ASSIGNEE("assignee", Issue::getAssignee),
    COMPONENTS("components", Issue::getComponents),
    DESCRIPTION("description", Issue::getDescription),
    DUE_DATE("duedate", Issue::getDueDate),
    ENVIRONMENT("environment", Issue::getEnvironment),
    FIX_VERSIONS("fixVersions", Issue::getFixVersions),
    LABELS("labels", Issue::getLabels),
    PRIORITY("priority", Issue::getPriority),
    RESOLUTION("resolution", Issue::getResolution);

    private final String id;
    private final Function<Issue, Object> value;

    SystemField(String id, Function<Issue, Object> value) {
        this.id = id;
        this.value = value;
    }

    static Optional<SystemField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    /** The field's value on the issue; null or an empty collection if there is none. */
    Object value(Issue issue) {
        return value.apply(issue);
    }
}
