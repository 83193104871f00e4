package org.productops.style;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rules of style guides in memory. */
public final class InMemoryStyleRuleStore implements StyleRuleStore {

    private record Row(GuideRule rule, long revision) {}

    private final Map<Long, Map<Long, Row>> rows = new TreeMap<>();
    private long last;

    /** How often all rules of a guide were read. */
    public int reads;

    private Map<Long, Row> of(long guideId) {
        return rows.computeIfAbsent(guideId, any -> new TreeMap<>());
    }

    @Override
    public List<GuideRule> all(long guideId) {
        reads++;
        return of(guideId).values().stream().map(Row::rule).toList();
    }

    @Override
    public Optional<List<GuideRule>> changedSince(long guideId, long revision) {
        return Optional.of(of(guideId).values().stream()
                .filter(row -> row.revision() > revision)
                .map(Row::rule)
                .toList());
    }

    @Override
    public int count(long guideId) {
        return of(guideId).size();
    }

    @Override
    public List<GuideRule> insert(long guideId, List<GuideRule> rules, long revision) {
        List<GuideRule> stored = rules.stream().map(rule -> rule.withId(++last)).toList();
        stored.forEach(rule -> of(guideId).put(rule.id(), new Row(rule, revision)));
        return stored;
    }

    @Override
    public void update(long guideId, List<GuideRule> rules, long revision) {
        rules.forEach(rule -> of(guideId).computeIfPresent(rule.id(), (id, row) -> new Row(rule, revision)));
    }

    @Override
    public void delete(long guideId, Collection<Long> ids) {
        of(guideId).keySet().removeAll(ids);
    }

    @Override
    public void deleteAll(long guideId) {
        rows.remove(guideId);
    }
}
