package com.atlassian.scheduler;

/**
 * The scheduler does not take a job.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java — [C≤10] for Jira 8.13
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SchedulerServiceException(String message) {
        super(message);
    }
}
