package org.productops.feedback.inbox;

import org.productops.common.version.Versioned;

/**
 * How old feedback of a project may get, as its people have agreed.
 *
 * @param projectId the project
 * @param daysToTriage how many days until somebody decides what becomes of it; 0 for as many as it takes
 * @param daysToAnswer how many days until those who asked know what became of it, once that is there; 0 for as many as it takes
 * @param version counts the changes, from 1 on; 0 as long as nobody has agreed on anything
 */
public record AgeLimits(long projectId, int daysToTriage, int daysToAnswer, long version) implements Versioned {

    /** Longer is no limit. */
    public static final int MOST_DAYS = 365;

    /** Nobody has agreed on anything. */
    public static AgeLimits none(long projectId) {
        return new AgeLimits(projectId, 0, 0, 0);
    }
}
