package com.atlassian.jira.issue.label;

/**
 * A label of an issue.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/label/Label.html — [D]
 */
public interface Label {
    String getLabel();
}
