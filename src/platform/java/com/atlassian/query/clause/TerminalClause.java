package com.atlassian.query.clause;

/**
 * One comparison in a query.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
 */
public interface TerminalClause extends Clause {}
