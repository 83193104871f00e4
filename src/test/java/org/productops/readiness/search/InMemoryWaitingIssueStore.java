package org.productops.readiness.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Issues that wait, in memory. */
final class InMemoryWaitingIssueStore implements WaitingIssueStore {

    private final Map<WaitingIssue, Instant> waiting = new TreeMap<>(Comparator.comparingLong(WaitingIssue::id));
    private long last;

    @Override
    public WaitingIssue add(long issueId, Instant since) {
        WaitingIssue added = new WaitingIssue(++last, issueId);
        waiting.put(added, since);
        return added;
    }

    @Override
    public void remove(Collection<WaitingIssue> done) {
        done.forEach(waiting::remove);
    }

    @Override
    public List<WaitingIssue> since(Instant before, int most) {
        return waiting.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }
}
