package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Overrides in memory. */
public final class InMemoryWaiverStore implements WaiverStore {

    private final TreeMap<Long, Waiver> waivers = new TreeMap<>();

    @Override
    public List<Waiver> ofIssue(long issueId) {
        return waivers.descendingMap().values().stream()
                .filter(waiver -> waiver.issueId() == issueId)
                .toList();
    }

    @Override
    public List<Waiver> granted(Collection<Long> issueIds) {
        return waivers.values().stream()
                .filter(waiver -> waiver.state() == Waiver.State.GRANTED && issueIds.contains(waiver.issueId()))
                .toList();
    }

    @Override
    public Optional<Waiver> find(long id) {
        return Optional.ofNullable(waivers.get(id));
    }

    @Override
    public List<Waiver> requested(int most) {
        return waivers.values().stream().filter(Waiver::isRequested).limit(most).toList();
    }

    @Override
    public List<WaiverFact> askedBetween(Instant from, Instant before) {
        return waivers.values().stream()
                .filter(waiver -> !waiver.asked().at().isBefore(from)
                        && waiver.asked().at().isBefore(before))
                .map(WaiverFact::of)
                .toList();
    }

    @Override
    public List<Long> runOutBetween(Instant after, Instant until) {
        return waivers.values().stream()
                .filter(waiver -> waiver.state() == Waiver.State.GRANTED)
                .filter(waiver -> waiver.expiresAt()
                        .filter(end -> end.isAfter(after) && !end.isAfter(until))
                        .isPresent())
                .map(Waiver::issueId)
                .distinct()
                .toList();
    }

    @Override
    public Waiver insert(Waiver waiver) {
        Waiver kept = waiver.withId(waivers.isEmpty() ? 1 : waivers.lastKey() + 1);
        waivers.put(kept.id(), kept);
        return kept;
    }

    @Override
    public void update(Waiver waiver) {
        waivers.replace(waiver.id(), waiver);
    }

    @Override
    public void forget(List<Long> issueIds) {
        waivers.values().removeIf(waiver -> issueIds.contains(waiver.issueId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return waivers.values().stream()
                .map(Waiver::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .limit(most)
                .toList();
    }
}
