package com.atlassian.jira.user;

/**
 * A user of the product.
 *
 * @source facts: jira-facts §7 [C11] — seen in atlassian-slack-integration-server
 */
public interface ApplicationUser {
    /** Stays the same when the user is renamed. */
    String getKey();

    String getDisplayName();
}
