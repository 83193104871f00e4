package com.atlassian.jira.datetime;

/**
 * How a date is shown.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/datetime/DateTimeStyle.html — [C≤10], used in several public plugins
 */
public enum DateTimeStyle {
    COMPLETE,
    RELATIVE,
    DATE,
    ISO_8601_DATE
}
