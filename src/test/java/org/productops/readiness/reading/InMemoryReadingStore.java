package org.productops.readiness.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Readings in memory. */
public final class InMemoryReadingStore implements ReadingStore {

    private final Map<Long, Reading> readings = new TreeMap<>();

    @Override
    public Reading insert(Reading reading) {
        long id = readings.size() + 1L;
        Reading stored = new Reading(
                id,
                reading.userKey(),
                reading.at(),
                reading.order(),
                reading.trial(),
                reading.jobId(),
                reading.report());
        readings.put(id, stored);
        return stored;
    }

    @Override
    public void setJob(long id, long jobId) {
        readings.computeIfPresent(
                id,
                (any, old) -> new Reading(id, old.userKey(), old.at(), old.order(), old.trial(), jobId, old.report()));
    }

    @Override
    public void setReport(long id, ReadingReport report) {
        readings.computeIfPresent(
                id,
                (any, old) -> new Reading(
                        id, old.userKey(), old.at(), old.order(), old.trial(), old.jobId(), Optional.of(report)));
    }

    @Override
    public Optional<Reading> find(long id) {
        return Optional.ofNullable(readings.get(id));
    }

    @Override
    public List<Reading> latest(int most) {
        List<Reading> latest = new ArrayList<>(readings.values());
        Collections.reverse(latest);
        return latest.stream().limit(most).toList();
    }

    @Override
    public void removeBefore(Instant time) {
        readings.values().removeIf(reading -> reading.at().isBefore(time));
    }
}
