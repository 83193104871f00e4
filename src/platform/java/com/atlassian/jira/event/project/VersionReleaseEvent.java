package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * A version was released.
 *
 * @source https://docs.adaptavist.com/sr4js/latest/features/listeners/custom-listener — [D] of the current ScriptRunner, in its example
 */
public class VersionReleaseEvent extends AbstractVersionEvent {
    public VersionReleaseEvent(Version version) {
        super(version);
    }
}
