package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * An issue that can be changed.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] for Jira 11.3.1
 */
public interface MutableIssue extends Issue {
    /** @source https://github.com/odinson8/jiraspring2pluginTemplate/blob/14a1cc28/src/main/java/com/veniture/util/functions.java — [C≤10] */
    void setCustomFieldValue(CustomField customField, Object value);
}
