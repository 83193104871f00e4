package com.atlassian.jira.bc.project.component;

import java.util.Collection;

/**
 * Finds components; checks no permission.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/bc/project/component/ProjectComponentManager.html — [D]
 */
public interface ProjectComponentManager {
    Collection<ProjectComponent> findAll();

    Collection<ProjectComponent> findAllForProject(Long projectId);
}
