package org.productops.readiness.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which issues wait for being brought up to date, so that this outlives a node that dies before it is done. */
public interface WaitingIssueStore {

    /** Keeps that the issue waits, before anything is done about it. */
    WaitingIssue add(long issueId, Instant since);

    /** What is done waits no more. */
    void remove(Collection<WaitingIssue> done);

    /** What waits since before then, the oldest first. */
    List<WaitingIssue> since(Instant before, int most);
}
