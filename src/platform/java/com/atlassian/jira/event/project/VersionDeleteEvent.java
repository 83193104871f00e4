package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * A version has gone.
 *
 * @source https://docs.atlassian.com/jira/5.2.10/com/atlassian/jira/event/project/VersionDeleteEvent.html — [D]
 */
public class VersionDeleteEvent extends AbstractVersionEvent {
    public VersionDeleteEvent(Version version) {
        super(version);
    }
}
