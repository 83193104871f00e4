package com.atlassian.jira.security.roles;

/**
 * A user or a group in a project's role.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/security/roles/RoleActor.html — [D] of Jira 7.6
 */
public interface RoleActor {

    /** Says what it is: {@code atlassian-user-role-actor} or {@code atlassian-group-role-actor}, or one of another plugin. */
    String getType();

    /** The key of the user, or the name of the group. */
    String getParameter();
}
