package com.atlassian.scheduler;

/**
 * What is done when a job's time has come.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java — [C≤10] for Jira 8.13
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
