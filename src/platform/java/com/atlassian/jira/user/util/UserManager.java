package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * @source facts: jira-facts §7 [C11] — seen in atlassian-slack-integration-server
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);
}
