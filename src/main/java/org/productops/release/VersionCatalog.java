package org.productops.release;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The versions of Jira's projects, and what the user who makes the request may do with those. */
public interface VersionCatalog {

    /** The version with this id, whoever may see it; empty if there is none, or no longer. */
    Optional<ReleaseVersion> find(long versionId);

    /** The versions of the projects that the user may see, in no order. */
    List<ReleaseVersion> visible();

    /** The versions of all projects, whoever may see them, in no order: for figures, and never to be shown by name. */
    List<ReleaseVersion> all();

    /** Whether the user may see the project. */
    boolean isVisible(long projectId);

    /** Whether the user administers the project. */
    boolean isAdministered(long projectId);

    /** The ids of the issues that are to be done in any of the versions, whoever may see them; one statement for each. */
    Set<Long> issueIds(Collection<Long> versionIds);
}
