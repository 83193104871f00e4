package org.productops.release.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.common.issue.IssueTraces;

/** Keeps how far releases were on each day, and since when they have had which issues. Callers hold the lock to write. */
public interface ReleaseDayStore extends IssueTraces {

    /** The days of a release in their order, in one statement. */
    List<ReleaseDay> of(long releaseId);

    /** Puts a day in the place of the one of the same date, in a fixed number of statements. */
    void put(long releaseId, ReleaseDay day);

    /** The ids below 0 under which days are kept: versions by themselves. */
    Set<Long> ofVersions();

    /** Keeps the days of one id under another, which has none, in a fixed number of statements for each batch. */
    void move(long from, long to);

    /** On which day each issue of a release was seen in it first, in one statement. */
    Map<Long, LocalDate> seen(long releaseId);

    /** Notes that issues were seen in a release for the first time. */
    void addSeen(long releaseId, Collection<Long> issueIds, LocalDate day);

    /** Forgets all of a release. */
    void deleteOf(long releaseId);
}
