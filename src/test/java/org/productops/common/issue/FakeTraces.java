package org.productops.common.issue;

import java.util.List;
import java.util.TreeSet;

/** Something that is kept of issues, in memory. */
public final class FakeTraces implements IssueTraces {

    private final TreeSet<Long> kept = new TreeSet<>();

    /** Keeps something of these issues. */
    public FakeTraces keep(List<Long> issueIds) {
        kept.addAll(issueIds);
        return this;
    }

    /** The issues of which something is kept. */
    public List<Long> kept() {
        return List.copyOf(kept);
    }

    @Override
    public void forget(List<Long> issueIds) {
        issueIds.forEach(kept::remove);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return kept.tailSet(issueId, false).stream().limit(most).toList();
    }
}
