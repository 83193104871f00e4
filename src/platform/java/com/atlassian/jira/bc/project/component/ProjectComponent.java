package com.atlassian.jira.bc.project.component;

/**
 * A component of a project.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/bc/project/component/ProjectComponent.html — [D]
 */
public interface ProjectComponent {
    Long getId();

    String getName();

    Long getProjectId();
}
