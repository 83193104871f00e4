package com.atlassian.jira.issue;

/**
 * An issue that can be changed.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker
 */
public interface MutableIssue extends Issue {}
