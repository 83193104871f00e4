package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; checks no permission.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/manager/impl/DefaultProjectConfigurationManager.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface ProjectManager {
    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/project/ProjectUtil.java — [C≤10] for Jira 8.21 */
    List<Project> getProjects();

    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);
}
