package org.productops.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryFeedbackStore implements FeedbackStore {

    private final TreeMap<Long, FeedbackRecord> records = new TreeMap<>();
    private int reads;

    /** How often {@link #findAll} was asked. */
    public int reads() {
        return reads;
    }

    @Override
    public Optional<FeedbackRecord> find(long issueId) {
        return Optional.ofNullable(records.get(issueId));
    }

    @Override
    public List<FeedbackRecord> findAll(Collection<Long> issueIds) {
        reads++;
        return records.values().stream()
                .filter(feedback -> issueIds.contains(feedback.issueId()))
                .toList();
    }

    @Override
    public void insert(FeedbackRecord feedback) {
        records.put(feedback.issueId(), feedback);
    }

    @Override
    public void update(FeedbackRecord feedback) {
        records.put(feedback.issueId(), feedback);
    }

    @Override
    public void delete(long issueId) {
        records.remove(issueId);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return records.tailMap(issueId, false).keySet().stream().limit(most).toList();
    }
}
