package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Finds users.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java — [C11] for Jira 11.3.1
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    /** By the name with which a user logs in. */
    ApplicationUser getUserByName(String userName);
}
