package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/**
 * The screen scheme of an issue type.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface IssueTypeScreenSchemeEntity {
    FieldScreenScheme getFieldScreenScheme();
}
