package com.atlassian.jira.event.bc.project.component;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/**
 * A component has gone.
 *
 * @source https://github.com/turgaycelik/mysource/blob/ee01e28aa6e36adff47ae02913a61f1cc10c4062/jira-project/jira-components/jira-api/src/main/java/com/atlassian/jira/event/bc/project/component/AbstractProjectComponentEvent.java — [C≤10] for Jira 6.3
 */
public class ProjectComponentDeletedEvent {
    private final ProjectComponent component;

    public ProjectComponentDeletedEvent(ProjectComponent projectComponent) {
        this.component = projectComponent;
    }

    public Long getId() {
        return component.getId();
    }
}
