package com.atlassian.jira;

/**
 * The kind of values that a function gives or a clause takes.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker; members [K]
 */
public interface JiraDataType {}
