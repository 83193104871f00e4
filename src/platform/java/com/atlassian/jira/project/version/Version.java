package com.atlassian.jira.project.version;

import java.util.Date;

/**
 * A version of a project.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/project/version/Version.html — [D]
 */
public interface Version {
    Long getId();

    String getName();

    Long getProjectId();

    /** Null if nobody has set one. */
    Date getStartDate();

    /** Null if nobody has set one. */
    Date getReleaseDate();

    boolean isReleased();

    boolean isArchived();
}
