package com.atlassian.jira.issue.priority;

/**
 * How urgent an issue is.
 *
 * @source facts: jira-facts §7 [C11] — seen in atlassian-slack-integration-server; members [K]
 */
public interface Priority {

    String getName();
}
