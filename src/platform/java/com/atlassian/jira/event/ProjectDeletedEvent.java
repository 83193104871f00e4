package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A project has gone, with its issues.
 *
 * @source https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/event/ProjectDeletedEvent.html — [D]
 */
public class ProjectDeletedEvent {
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        this.project = project;
    }

    public Long getId() {
        return project.getId();
    }

    public String getKey() {
        return project.getKey();
    }
}
