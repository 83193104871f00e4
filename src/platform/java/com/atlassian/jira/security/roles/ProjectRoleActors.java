package com.atlassian.jira.security.roles;

/**
 * Who is in a role of one project.
 *
 * @source https://github.com/mailru/jira-plugins-mrimsender/blob/1ef8a4d8/src/main/java/ru/mail/jira/plugins/myteam/accessrequest/service/AccessRequestService.java — [C≤10] the type, for Jira 8
 */
public interface ProjectRoleActors extends DefaultRoleActors {}
