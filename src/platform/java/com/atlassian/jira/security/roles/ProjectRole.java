package com.atlassian.jira.security.roles;

/**
 * A role that people have in projects.
 *
 * @source https://github.com/mailru/jira-plugins-mrimsender/blob/1ef8a4d8/src/main/java/ru/mail/jira/plugins/myteam/accessrequest/service/AccessRequestService.java — [C≤10] the type, for Jira 8
 */
public interface ProjectRole {

    /** @source https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/ProjectRole.html — [D] */
    Long getId();

    /** @source https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/ProjectRole.html — [D] */
    String getName();
}
