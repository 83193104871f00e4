package com.atlassian.query.clause;

/**
 * One comparison in a query.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public interface TerminalClause {}
