package org.productops.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What was done with criteria, in memory. */
public final class InMemoryCriterionChangeStore implements CriterionChangeStore {

    private final List<CriterionChange> changes = new ArrayList<>();

    @Override
    public void add(CriterionChange change) {
        changes.add(0, change);
    }

    @Override
    public List<CriterionChange> ofIssue(long issueId) {
        return changes.stream().filter(change -> change.issueId() == issueId).toList();
    }

    @Override
    public List<CriterionChange> ofIssues(Collection<Long> issueIds) {
        return issueIds.stream().sorted().flatMap(id -> ofIssue(id).stream()).toList();
    }

    @Override
    public void forget(List<Long> issueIds) {
        changes.removeIf(change -> issueIds.contains(change.issueId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return changes.stream()
                .map(CriterionChange::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
