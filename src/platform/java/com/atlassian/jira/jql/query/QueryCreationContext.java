package com.atlassian.jira.jql.query;

/**
 * For whom a query is run.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public interface QueryCreationContext {}
