package com.atlassian.jira.security.roles;

import java.util.Set;

/**
 * Who is in a role.
 *
 * @source https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultRoleActors.html — [D]
 */
public interface DefaultRoleActors {

    /** Users and groups as they were named. */
    Set<RoleActor> getRoleActors();
}
