package com.atlassian.scheduler.config;

/**
 * The name of a job, of which there is one in the cluster.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/OldExecutionDeletionScheduler.java — [C≤10] for Jira 8.13
 */
public final class JobId {
    private final String name;

    private JobId(String name) {
        this.name = name;
    }

    public static JobId of(String name) {
        return new JobId(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && that.name.equals(name);
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
