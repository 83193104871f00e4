package com.atlassian.scheduler.config;

/**
 * On how many nodes a job runs.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java — [C≤10] for Jira 8.13
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER
}
