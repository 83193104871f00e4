package com.atlassian.scheduler.config;

/**
 * How a job is to be run; immutable.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java — [C≤10] for Jira 8.13
 */
public final class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule) {
        this.runner = runner;
        this.mode = mode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, null, null);
    }

    public JobConfig withRunMode(RunMode runMode) {
        return new JobConfig(runner, runMode, schedule);
    }

    public JobConfig withSchedule(Schedule newSchedule) {
        return new JobConfig(runner, mode, newSchedule);
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
