package org.productops.common.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which issues wait for being brought up to date, so that this outlives a node that dies before it is done. */
public interface WaitingIssueStore {

    /** Keeps that the issue waits for an index, before anything is done about it. */
    WaitingIssue add(IssueIndexName index, long issueId, Instant since);

    /** What is done waits no more. */
    void remove(Collection<WaitingIssue> done);

    /** What waits for an index since before then, the oldest first. */
    List<WaitingIssue> since(IssueIndexName index, Instant before, int most);
}
