package org.productops.common.job;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.productops.common.error.Message;

/** Jobs in memory. */
public final class InMemoryJobStore implements JobStore {

    private final TreeMap<Long, Job> jobs = new TreeMap<>();
    private final Set<Long> toStop = new HashSet<>();

    @Override
    public Job insert(String kind, Message title, String ownerKey, Instant now) {
        long id = jobs.isEmpty() ? 1 : jobs.lastKey() + 1;
        jobs.put(id, new Job(id, kind, title, ownerKey, JobState.WAITING, 0, 0, Optional.empty(), now, now));
        return jobs.get(id);
    }

    @Override
    public Optional<Job> find(long id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public List<Job> latest(Optional<String> ownerKey, int most) {
        return jobs.descendingMap().values().stream()
                .filter(job -> ownerKey.map(job.ownerKey()::equals).orElse(true))
                .limit(most)
                .toList();
    }

    @Override
    public boolean beat(long id, int done, int total, Instant now) {
        put(id, JobState.RUNNING, done, total, Optional.empty(), now);
        return toStop.contains(id);
    }

    @Override
    public void end(long id, JobState state, int done, int total, Message message, Instant now) {
        put(id, state, done, total, Optional.of(message), now);
    }

    private void put(long id, JobState state, int done, int total, Optional<Message> message, Instant now) {
        jobs.computeIfPresent(
                id,
                (key, job) -> new Job(
                        id, job.kind(), job.title(), job.ownerKey(), state, done, total, message, job.started(), now));
    }

    @Override
    public void askToStop(long id) {
        toStop.add(id);
    }

    @Override
    public void removeSeenBefore(Instant time) {
        jobs.values().removeIf(job -> job.seen().isBefore(time));
    }
}
