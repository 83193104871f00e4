package com.atlassian.scheduler.config;

/**
 * The name of what runs jobs, which each node registers for itself.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java — [C≤10] for Jira 8.13
 */
public final class JobRunnerKey {
    private final String name;

    private JobRunnerKey(String name) {
        this.name = name;
    }

    public static JobRunnerKey of(String name) {
        return new JobRunnerKey(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
