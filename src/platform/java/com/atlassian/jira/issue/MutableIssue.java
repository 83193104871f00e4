package com.atlassian.jira.issue;

/**
 * An issue that can be changed.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] for Jira 11.3.1
 */
public interface MutableIssue extends Issue {}
