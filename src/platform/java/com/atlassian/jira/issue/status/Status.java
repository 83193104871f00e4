package com.atlassian.jira.issue.status;

/**
 * A status of an issue.
 *
 * @source facts: jira-facts §9 [C11] — members [C≤10], used in public plugins
 */
public interface Status {
    String getId();

    String getName();
}
