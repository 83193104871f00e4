package com.atlassian.jira.project.version;

import java.util.Collection;
import java.util.List;

/**
 * Finds versions; checks no permission.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/project/version/VersionManager.html — [D]
 */
public interface VersionManager {
    /** Null if there is none. */
    Version getVersion(Long id);

    List<Version> getVersions(Long projectId);

    Collection<Long> getIssueIdsWithFixVersion(Version version);
}
