package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * A version was released.
 *
 * @source https://github.com/turgaycelik/mysource/blob/ee01e28aa6e36adff47ae02913a61f1cc10c4062/jira-project/jira-components/jira-api/src/main/java/com/atlassian/jira/event/project/VersionReleaseEvent.java — [C≤10] for Jira 7.0
 */
public class VersionReleaseEvent extends AbstractVersionEvent {
    public VersionReleaseEvent(Version version) {
        super(version);
    }
}
