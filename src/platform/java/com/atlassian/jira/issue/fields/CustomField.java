package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

/**
 * A custom field.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/CustomField.html — [C11], seen in codescape/jira-scrum-poker
 */
public interface CustomField {
    /** "customfield_" and the number. */
    String getId();

    Long getIdAsLong();

    /** In the current user's language. */
    String getName();

    CustomFieldType<?, ?> getCustomFieldType();

    Object getValue(Issue issue);
}
