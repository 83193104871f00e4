package org.productops.devhost.jira.pages;

import java.util.List;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.issue.JiraIssue;

/** A table of issues with a column for each custom field. */
public record IssueTable(List<String> fieldNames, List<Row> rows) {

    /** One issue, and its custom fields. */
    public record Row(IssueBrief issue, List<FieldView> fields) {}

    static IssueTable of(Jira jira, List<JiraIssue> issues) {
        List<IssueField> fields = jira.customFields()
                .all()
                .flatMap(field -> jira.fields().find(field.getId()).stream())
                .toList();
        return new IssueTable(
                fields.stream().map(IssueField::name).toList(),
                issues.stream()
                        .map(issue -> new Row(
                                IssueBrief.of(issue),
                                fields.stream()
                                        .map(field -> FieldView.of(field, issue))
                                        .toList()))
                        .toList());
    }
}
