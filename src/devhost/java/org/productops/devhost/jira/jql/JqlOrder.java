package org.productops.devhost.jira.jql;

import com.atlassian.jira.issue.customfields.SortableCustomField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.productops.devhost.jira.field.JiraCustomField;
import org.productops.devhost.jira.field.JiraCustomFields;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.jql.JqlQuery.Sort;

/** Sorts the issues that a query found; the newest come first if it does not say otherwise. */
final class JqlOrder {
    private final JiraCustomFields customFields;

    JqlOrder(JiraCustomFields customFields) {
        this.customFields = customFields;
    }

    /**
     * The order.
     *
     * @throws JqlException if a field is not there or cannot be sorted by
     */
    Comparator<JiraIssue> comparator(List<Sort> order) {
        Comparator<JiraIssue> newestFirst = Comparator.comparing(JiraIssue::getId, Comparator.reverseOrder());
        Comparator<JiraIssue> comparator = (a, b) -> 0;
        for (Sort sort : order) {
            Comparator<JiraIssue> byField = by(sort.field());
            comparator = comparator.thenComparing(sort.descending() ? byField.reversed() : byField);
        }
        return comparator.thenComparing(newestFirst);
    }

    private Comparator<JiraIssue> by(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "key", "issuekey" ->
                Comparator.comparing(JiraIssue::getProjectId).thenComparing(JiraIssue::getId);
            case "created" -> Comparator.comparing(JiraIssue::getCreated);
            case "updated" -> Comparator.comparing(JiraIssue::getUpdated);
            case "status" -> by(issue -> issue.record().statusId());
            case "priority" -> by(issue -> issue.record().value("priority"));
            case "duedate", "due" -> by(issue -> issue.record().value("duedate"));
            case "summary" -> by(JiraIssue::getSummary);
            default -> byCustomField(field);
        };
    }

    private static Comparator<JiraIssue> by(Function<JiraIssue, String> text) {
        return Comparator.comparing(text, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Comparator<JiraIssue> byCustomField(String name) {
        JiraCustomField field = customFields
                .all()
                .filter(candidate -> candidate.getName().equalsIgnoreCase(name)
                        || name.equalsIgnoreCase("cf[" + candidate.getIdAsLong() + "]"))
                .findFirst()
                .orElseThrow(() ->
                        new JqlException("Not able to sort using field '" + name + "', the field does not exist."));
        if (field.getCustomFieldType() instanceof SortableCustomField<?> type) {
            return Comparator.comparing(field::getValue, Comparator.nullsLast(compare(type, field)));
        }
        if (field.record().searcherKey() == null) {
            throw new JqlException("Field '" + name + "' does not support sorting.");
        }
        return by(
                issue -> JqlFields.exactText(field, issue).stream().findFirst().orElse(null));
    }

    @SuppressWarnings("unchecked") // the values come from the type that compares them
    private static Comparator<Object> compare(SortableCustomField<?> type, JiraCustomField field) {
        return (a, b) -> ((SortableCustomField<Object>) type).compare(a, b, field.config());
    }
}
