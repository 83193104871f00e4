package org.productops.readiness.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what transitions come to, in memory. Of a transition a second try within a minute is the same one. Of an item each
 * issue counts once a day, and what became of it there once each, so that somebody who tries one issue again and again speaks
 * for nobody else.
 */
final class GateTally {

    private static final Duration SAME = Duration.ofMinutes(1);
    private static final int REMEMBERED = 2_000;

    /** So many items of issues are remembered, some megabytes; older ones count again. */
    private static final int SEEN = 50_000;

    private final Map<JudgedKey, int[]> judged = new HashMap<>();
    private final Map<ItemKey, ItemCounts> items = new HashMap<>();
    private final Map<PassageKey, Instant> passed = new Recent<>();
    private final Map<TransitionKey, Instant> transitions = new Recent<>();
    private final Map<AskedKey, Boolean> asked = new Recent<>();
    private final Map<SeenKey, ItemCounts> seen = new LinkedHashMap<>();

    private record JudgedKey(LocalDate day, JudgedDay.Place place) {}

    private record ItemKey(LocalDate day, long itemId) {}

    private record PassageKey(long issueId, JudgedDay.Place place) {}

    private record TransitionKey(long issueId, JudgedDay.Place place, Instant at) {}

    /** @param creator who creates the issue; empty if it is there already */
    private record SeenKey(LocalDate day, long issueId, String creator, long itemId) {}

    private record AskedKey(long issueId, String workflow, String transition, Instant at, long itemId) {}

    /** What was counted. */
    record Counted(List<JudgedDay> judged, List<ItemDay> items) {
        boolean isEmpty() {
            return judged.isEmpty() && items.isEmpty();
        }
    }

    /** @param others those items that were asked for and were not in the way */
    synchronized void refused(Refusal refusal, Collection<Long> others) {
        LocalDate day = day(refusal.at());
        JudgedDay.Place place = new JudgedDay.Place(
                refusal.checklistId(),
                refusal.projectId(),
                refusal.workflow(),
                refusal.transition(),
                refusal.kind() == Refusal.Kind.TRIAL);
        judged(day, refusal.issueId(), place, refusal.at());
        // While it is created, an issue has no number: it is the one that the same person could not create before.
        String creator = refusal.issueId() == 0 ? refusal.userKey() : "";
        refusal.itemIds().forEach(item -> {
            Boolean before = asked.put(asked(refusal.issueId(), place, refusal.at(), item), true);
            if (before == null) {
                once(day, refusal.issueId(), creator, item, ItemCounts.of(refusal.kind()));
            } else if (!before) {
                once(
                        day,
                        refusal.issueId(),
                        creator,
                        item,
                        ItemCounts.of(refusal.kind()).inTheSame());
            }
        });
        others.forEach(
                item -> passed(day, refusal.issueId(), creator, place, refusal.at(), item, Passage.State.CLOSED));
    }

    /** Several validators of one transition may ask for one list: the transition is one all the same. */
    private void passed(
            LocalDate day,
            long issueId,
            String creator,
            JudgedDay.Place place,
            Instant at,
            long item,
            Passage.State state) {
        if (asked.putIfAbsent(asked(issueId, place, at, item), false) == null) {
            once(day, issueId, creator, item, ItemCounts.of(state));
        }
    }

    private static AskedKey asked(long issueId, JudgedDay.Place place, Instant at, long item) {
        return new AskedKey(issueId, place.workflow(), place.transition(), at, item);
    }

    synchronized void passed(Passage passage) {
        JudgedDay.Place place = new JudgedDay.Place(
                passage.checklistId(), passage.projectId(), passage.workflow(), passage.transition(), passage.trial());
        if (passage.issueId() != 0 && isSame(passage, place)) {
            return;
        }
        LocalDate day = day(passage.at());
        judged(day, passage.issueId(), place, passage.at());
        passage.items()
                .forEach(item -> passed(day, passage.issueId(), "", place, passage.at(), item.id(), item.state()));
    }

    /** Another validator may have refused what this checklist let pass, and then it is tried again. */
    private boolean isSame(Passage passage, JudgedDay.Place place) {
        Instant before = passed.put(new PassageKey(passage.issueId(), place), passage.at());
        return before != null && before.plus(SAME).isAfter(passage.at());
    }

    private void judged(LocalDate day, long issueId, JudgedDay.Place place, Instant at) {
        count(day, issueId, place, at);
        count(day, issueId, place.ofAll(), at);
    }

    private void count(LocalDate day, long issueId, JudgedDay.Place place, Instant at) {
        if (transitions.put(new TransitionKey(issueId, place, at), at) == null) {
            judgedKey(day, place)[0]++;
        }
    }

    private int[] judgedKey(LocalDate day, JudgedDay.Place place) {
        return judged.computeIfAbsent(new JudgedKey(day, place), any -> new int[1]);
    }

    /** Counts what was not so of this item on this issue today yet; each issue that was created is another one. */
    private void once(LocalDate day, long issueId, String creator, long itemId, ItemCounts counts) {
        if (issueId == 0 && creator.isEmpty()) {
            item(day, itemId, counts);
            return;
        }
        SeenKey key = new SeenKey(day, issueId, creator, itemId);
        ItemCounts before = seen.getOrDefault(key, ItemCounts.NONE);
        ItemCounts news = counts.without(before);
        if (!news.equals(ItemCounts.NONE)) {
            item(day, itemId, news);
            seen.put(key, before.plus(news));
            if (seen.size() > SEEN) {
                seen.remove(seen.keySet().iterator().next());
            }
        }
    }

    /** What belongs to one issue alone is no list's to simplify. */
    private void item(LocalDate day, long itemId, ItemCounts counts) {
        if (itemId > 0) {
            items.merge(new ItemKey(day, itemId), counts, ItemCounts::plus);
        }
    }

    /** Takes out what was counted so far. */
    synchronized Counted take() {
        Counted counted = new Counted(
                judged.entrySet().stream()
                        .map(entry -> new JudgedDay(
                                entry.getKey().day(), entry.getKey().place(), entry.getValue()[0], 0))
                        .toList(),
                items.entrySet().stream()
                        .map(entry ->
                                new ItemDay(entry.getKey().day(), entry.getKey().itemId(), entry.getValue()))
                        .toList());
        judged.clear();
        items.clear();
        return counted;
    }

    /** Puts back what was taken out and could not be written. */
    synchronized void putBack(Counted counted) {
        counted.judged().forEach(day -> judgedKey(day.day(), day.place())[0] += day.judged());
        counted.items().forEach(day -> item(day.day(), day.itemId(), day.counts()));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** The latest, and no more. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
