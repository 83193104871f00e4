package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * A version has gone.
 *
 * @source https://github.com/turgaycelik/mysource/blob/ee01e28aa6e36adff47ae02913a61f1cc10c4062/jira-project/jira-components/jira-api/src/main/java/com/atlassian/jira/event/project/VersionDeleteEvent.java — [C≤10] for Jira 7.0
 */
public class VersionDeleteEvent extends AbstractVersionEvent {
    public VersionDeleteEvent(Version version) {
        super(version);
    }
}
