package org.productops.devhost.jira.pages;

import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.issue.JiraIssue;

/** A field of an issue with its value, to be read. */
public record FieldView(String id, String name, String valueHtml) {

    static FieldView of(IssueField field, JiraIssue issue) {
        return new FieldView(field.id(), field.name(), field.viewHtml(issue));
    }
}
