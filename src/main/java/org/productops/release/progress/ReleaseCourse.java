package org.productops.release.progress;

import java.util.List;

/**
 * How far a release is, and how it came there.
 *
 * @param progress how far it is now, or was when it went out, for one reader
 * @param days how it was on each day, in their order, with how it is today as long as it is not out; of all issues
 */
public record ReleaseCourse(ReleaseProgress progress, List<ReleaseDay> days) {

    public ReleaseCourse {
        days = List.copyOf(days);
    }
}
