package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; checks no permission.
 *
 * @source facts: jira-facts §7 [C11] — seen in atlassian-slack-integration-server
 */
public interface ProjectManager {
    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/project/ProjectManager.html — [C≤10], used in several public plugins, cures-hub/cures-condec-jira among them */
    List<Project> getProjects();

    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);
}
