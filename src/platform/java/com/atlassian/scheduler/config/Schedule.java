package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job runs.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/scheduled/ScheduledTaskServiceImpl.java — [C≤10] for Jira 8.13
 */
public final class Schedule {
    private final String cron;
    private final long interval;
    private final Date first;

    private Schedule(String cron, long interval, Date first) {
        this.cron = cron;
        this.interval = interval;
        this.first = first;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(null, intervalInMillis, firstRunTime);
    }

    public static Schedule forCronExpression(String cronExpression) {
        return new Schedule(cronExpression, 0, null);
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron == null ? null : new CronScheduleInfo(cron);
    }

    @Override
    public String toString() {
        return cron == null ? "every " + interval + " ms from " + first.toInstant() : cron;
    }
}
