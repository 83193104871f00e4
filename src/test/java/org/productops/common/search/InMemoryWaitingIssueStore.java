package org.productops.common.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Issues that wait, in memory. */
public final class InMemoryWaitingIssueStore implements WaitingIssueStore {

    private record Row(IssueIndexName index, Instant since) {}

    private final Map<WaitingIssue, Row> waiting = new TreeMap<>(Comparator.comparingLong(WaitingIssue::id));
    private long last;

    @Override
    public WaitingIssue add(IssueIndexName index, long issueId, Instant since) {
        WaitingIssue added = new WaitingIssue(++last, issueId);
        waiting.put(added, new Row(index, since));
        return added;
    }

    @Override
    public void remove(Collection<WaitingIssue> done) {
        done.forEach(waiting::remove);
    }

    @Override
    public List<WaitingIssue> since(IssueIndexName index, Instant before, int most) {
        return waiting.entrySet().stream()
                .filter(entry -> entry.getValue().index().equals(index))
                .filter(entry -> entry.getValue().since().isBefore(before))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }
}
