package com.atlassian.jira.project;

/**
 * A project.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/model/dto/ProjectConfigurationDTO.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
