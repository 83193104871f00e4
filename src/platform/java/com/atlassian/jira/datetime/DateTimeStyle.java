package com.atlassian.jira.datetime;

/**
 * How a date is shown.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/datetime/DateTimeStyle.html — [C11], COMPLETE and RELATIVE
 *     in codescape/jira-scrum-poker; members [C≤10]
 */
public enum DateTimeStyle {
    COMPLETE,
    RELATIVE,
    DATE,
    ISO_8601_DATE
}
