package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field configuration treats a field. Passed through only.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] for Jira 11.3.1
 */
public interface FieldLayoutItem {}
