package org.productops.release.progress;

import java.util.List;

/**
 * How far a release is, and how it came there.
 *
 * @param progress how far it is now, or was when it went out, for one reader
 * @param days how it was on each day, in their order, with how it is today as long as it is not out; of all issues
 * @param since what is other in each version that was reopened last and is not out again
 */
public record ReleaseCourse(ReleaseProgress progress, List<ReleaseDay> days, List<SinceReopened> since) {

    public ReleaseCourse {
        days = List.copyOf(days);
        since = List.copyOf(since);
    }
}
