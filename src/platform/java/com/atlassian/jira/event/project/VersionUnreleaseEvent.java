package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * A version that was released is not released any more.
 *
 * @source https://github.com/turgaycelik/mysource/blob/ee01e28aa6e36adff47ae02913a61f1cc10c4062/jira-project/jira-components/jira-api/src/main/java/com/atlassian/jira/event/project/VersionUnreleaseEvent.java — [C≤10] for Jira 7.0
 */
public class VersionUnreleaseEvent extends AbstractVersionEvent {
    public VersionUnreleaseEvent(Version version) {
        super(version);
    }
}
