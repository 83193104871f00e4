package com.atlassian.scheduler.config;

/**
 * A schedule that follows the calendar.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/scheduled/ScheduledTaskServiceImpl.java — [C≤10] for Jira 8.13
 */
public final class CronScheduleInfo {
    private final String expression;

    CronScheduleInfo(String expression) {
        this.expression = expression;
    }

    public String getCronExpression() {
        return expression;
    }
}
