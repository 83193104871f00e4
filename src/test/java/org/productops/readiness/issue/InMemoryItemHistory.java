package org.productops.readiness.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** The history of items in memory. */
public final class InMemoryItemHistory implements ItemHistory {

    private final List<ItemChange> changes = new ArrayList<>();

    @Override
    public void add(ItemChange change) {
        changes.add(new ItemChange(
                changes.size() + 1L,
                change.issueId(),
                change.checklistId(),
                change.itemId(),
                change.text(),
                change.action(),
                change.userKey(),
                change.at(),
                change.detail()));
    }

    @Override
    public List<ItemChange> ofIssue(long issueId, int most) {
        return changes.stream()
                .filter(change -> change.issueId() == issueId)
                .sorted(Comparator.comparingLong(ItemChange::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Slice<ItemChange> ofIssue(long issueId, Paging paging) {
        return Slice.of(ofIssue(issueId, Integer.MAX_VALUE), paging);
    }

    @Override
    public void forget(List<Long> issueIds) {
        changes.removeIf(change -> issueIds.contains(change.issueId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return changes.stream()
                .map(ItemChange::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
