package org.productops.readiness.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refusals and numbers in memory; can fail as a database does. */
public final class InMemoryRefusalStore implements RefusalStore {

    public final List<Refusal> refusals = new ArrayList<>();
    public final List<JudgedDay> judged = new ArrayList<>();
    public final List<ItemDay> items = new ArrayList<>();
    private boolean broken;

    /** From now on, nothing can be written, or it can again. */
    public void broken(boolean now) {
        broken = now;
    }

    private void write() {
        if (broken) {
            throw new IllegalStateException("No database");
        }
    }

    @Override
    public void add(List<Refusal> more) {
        write();
        refusals.addAll(more);
    }

    @Override
    public void count(List<JudgedDay> moreJudged, List<ItemDay> moreItems) {
        write();
        judged.addAll(moreJudged);
        items.addAll(moreItems);
    }

    @Override
    public List<Refusal> find(RefusalFilter filter, int most) {
        return refusals.stream()
                .filter(each -> each.kind() == filter.kind())
                .filter(each -> filter.userKey().map(each.userKey()::equals).orElse(true))
                .filter(each ->
                        filter.checklistId().map(id -> id == each.checklistId()).orElse(true))
                .filter(each -> isWithin(each, filter.from(), filter.before()))
                .sorted(Comparator.comparing(Refusal::at).reversed())
                .limit(most)
                .toList();
    }

    private static boolean isWithin(Refusal refusal, Instant from, Instant before) {
        return !refusal.at().isBefore(from) && refusal.at().isBefore(before);
    }

    @Override
    public Map<Long, List<RefusedItem>> items(Optional<Long> checklistId, Instant from, Instant before) {
        Map<Long, List<RefusedItem>> found = new HashMap<>();
        refusals.stream()
                .filter(each -> checklistId.map(id -> id == each.checklistId()).orElse(true))
                .filter(each -> isWithin(each, from, before))
                .filter(each -> !each.itemIds().isEmpty())
                .forEach(each -> found.put(
                        each.id(),
                        each.itemIds().stream()
                                .map(id -> new RefusedItem(
                                        id, Optional.ofNullable(each.failures().get(id))))
                                .toList()));
        return found;
    }

    @Override
    public List<JudgedDay> judgedSince(LocalDate day, long checklistId) {
        return judged.stream()
                .filter(each -> !each.day().isBefore(day) && each.place().checklistId() == checklistId)
                .toList();
    }

    @Override
    public Map<Long, ItemCounts> itemCountsSince(LocalDate day) {
        Map<Long, ItemCounts> sums = new HashMap<>();
        items.stream()
                .filter(each -> !each.day().isBefore(day))
                .forEach(each -> sums.merge(each.itemId(), each.counts(), ItemCounts::plus));
        return sums;
    }

    @Override
    public int lostSince(LocalDate day) {
        return judged.stream()
                .filter(each -> !each.day().isBefore(day))
                .mapToInt(JudgedDay::lost)
                .sum();
    }

    @Override
    public void gather(LocalDate day) {
        // Numbers in memory may stay in parts.
    }

    @Override
    public void removeBefore(Instant moment, LocalDate day) {
        refusals.removeIf(each -> each.at().isBefore(moment));
        judged.removeIf(each -> each.day().isBefore(day));
        items.removeIf(each -> each.day().isBefore(day));
    }

    @Override
    public void forget(List<Long> issueIds) {
        refusals.removeIf(each -> issueIds.contains(each.issueId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return refusals.stream()
                .map(Refusal::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
