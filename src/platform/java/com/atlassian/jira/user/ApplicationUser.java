package com.atlassian.jira.user;

/**
 * A user of the product.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java — [C11] for Jira 11.3.1
 */
public interface ApplicationUser {
    /** Stays the same when the user is renamed. */
    String getKey();

    String getDisplayName();

    /** False for a user who was deactivated. */
    boolean isActive();
}
