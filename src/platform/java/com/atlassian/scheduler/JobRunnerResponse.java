package com.atlassian.scheduler;

/**
 * How a job went.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/scheduled/ScheduledTaskServiceImpl.java — [C≤10] for Jira 8.13
 */
public final class JobRunnerResponse {
    private final String failure;

    private JobRunnerResponse(String failure) {
        this.failure = failure;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse(null);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(message);
    }

    @Override
    public String toString() {
        return failure == null ? "success" : "failed: " + failure;
    }
}
