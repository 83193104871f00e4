package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * A version that was released is not released any more.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/auditing/handlers/VersionEventHandler.html — [D] of Jira 7.6, the type
 */
public class VersionUnreleaseEvent extends AbstractVersionEvent {
    public VersionUnreleaseEvent(Version version) {
        super(version);
    }
}
