package org.productops.readiness.check.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.readiness.check.FieldFact;

/** What is in a field, whatever the type of its values. */
final class FieldValues {

    private FieldValues() {}

    /**
     * The field with this value.
     *
     * @param value as Jira holds it; may be null
     */
    static FieldFact fact(String name, Object value) {
        List<String> texts = parts(value)
                .map(FieldValues::text)
                .filter(text -> !text.isBlank())
                .toList();
        return new FieldFact(name, !texts.isEmpty(), texts);
    }

    private static Stream<?> parts(Object value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().flatMap(FieldValues::parts);
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.values().stream().flatMap(FieldValues::parts);
        }
        return Stream.of(value);
    }

    private static String text(Object part) {
        if (part instanceof ApplicationUser user) {
            return user.getDisplayName();
        }
        if (part instanceof Label label) {
            return label.getLabel();
        }
        if (part instanceof ProjectComponent component) {
            return component.getName();
        }
        if (part instanceof Priority priority) {
            return priority.getName();
        }
        if (part instanceof Version version) {
            return version.getName();
        }
        if (part instanceof Resolution resolution) {
            return resolution.getName();
        }
        return String.valueOf(part);
    }
}
