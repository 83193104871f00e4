package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Something happened to a version.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/auditing/handlers/VersionEventHandler.html — [D] of Jira 7.6, the type
 */
public class AbstractVersionEvent {
    private final Version version;

    public AbstractVersionEvent(Version version) {
        this.version = version;
    }

    /** @source https://docs.adaptavist.com/sr4js/latest/features/listeners/custom-listener — [D] of the current ScriptRunner, whose example takes it from the event of a release */
    public Version getVersion() {
        return version;
    }
}
