package org.productops.feedback.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryToldStore implements ToldStore {

    private final List<Told> rows = new ArrayList<>();

    @Override
    public void add(Told told) {
        rows.add(told);
    }

    @Override
    public void removeLatest(long feedbackId) {
        of(feedbackId).stream().findFirst().ifPresent(last -> rows.remove(rows.lastIndexOf(last)));
    }

    @Override
    public List<Told> ofRun(String run, String userKey) {
        return rows.stream()
                .filter(row -> row.run().equals(run) && row.byKey().equals(userKey))
                .toList();
    }

    @Override
    public Map<Long, Told> latest(Collection<Long> feedbackIds) {
        Map<Long, Told> latest = new HashMap<>();
        rows.stream()
                .filter(row -> feedbackIds.contains(row.feedbackId()))
                .forEach(row -> latest.put(row.feedbackId(), row));
        return latest;
    }

    @Override
    public List<Told> of(long feedbackId) {
        List<Told> found = new ArrayList<>(
                rows.stream().filter(row -> row.feedbackId() == feedbackId).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public void forget(List<Long> issueIds) {
        rows.removeIf(row -> issueIds.contains(row.feedbackId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return rows.stream()
                .map(Told::feedbackId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
