package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Something happened to a version.
 *
 * @source https://github.com/turgaycelik/mysource/blob/ee01e28aa6e36adff47ae02913a61f1cc10c4062/jira-project/jira-components/jira-api/src/main/java/com/atlassian/jira/event/project/AbstractVersionEvent.java — [C≤10] for Jira 7.0
 */
public class AbstractVersionEvent {
    private final Version version;

    public AbstractVersionEvent(Version version) {
        this.version = version;
    }

    public Version getVersion() {
        return version;
    }
}
