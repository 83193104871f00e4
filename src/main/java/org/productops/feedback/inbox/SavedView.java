package org.productops.feedback.inbox;

import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * A filter that somebody gave a name.
 *
 * @param id its number
 * @param ownerKey who made it
 * @param projectId the project whose people all see it; 0 if it is its owner's alone
 * @param name what it is called
 * @param query the filter, as the page's address has it
 * @param version counts the changes, from 1 on
 */
public record SavedView(long id, String ownerKey, long projectId, String name, String query, long version)
        implements Versioned {

    /** Longer names are refused. */
    public static final int LONGEST_NAME = 60;

    /** Longer filters are refused. */
    public static final int LONGEST_QUERY = 1000;

    /** So many somebody may have, or a project. */
    public static final int MOST = 50;

    public SavedView {
        Objects.requireNonNull(ownerKey, "ownerKey");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(query, "query");
    }

    /** Whether the people of a project share it. */
    public boolean shared() {
        return projectId != 0;
    }
}
