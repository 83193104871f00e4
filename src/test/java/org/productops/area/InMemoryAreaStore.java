package org.productops.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Areas in memory. */
public final class InMemoryAreaStore implements AreaStore {

    private final Map<String, Area> rows = new TreeMap<>();
    private final Map<String, Long> changedIn = new TreeMap<>();
    private final Map<String, String> former = new TreeMap<>();
    private List<Role> ownRoles = List.of();
    private long revision;
    private int loads;

    /** How often the whole library was read. */
    public int loads() {
        return loads;
    }

    /** Puts a row there as it is, bypassing all rules, as the next revision. */
    public void put(Area area) {
        put(area, revision + 1);
    }

    /** Lets the first area end in the second, as another node does. */
    public void merge(String key, String successor) {
        remove(Map.of(key, successor), revision + 1);
    }

    private void put(Area area, long changed) {
        rows.put(area.key(), area);
        changedIn.put(area.key(), changed);
        revision = changed;
    }

    @Override
    public AreaRows loadAll() {
        loads++;
        return rows(key -> true);
    }

    @Override
    public Optional<AreaRows> changedSince(long known) {
        return Optional.of(rows(key -> changedIn.get(key) > known));
    }

    private AreaRows rows(Predicate<String> wanted) {
        Map<String, String> ended = new TreeMap<>(former);
        ended.keySet().removeIf(wanted.negate());
        return new AreaRows(
                rows.values().stream().filter(area -> wanted.test(area.key())).toList(), ended, ownRoles);
    }

    @Override
    public void insert(Area area, long changed) {
        put(area, changed);
    }

    @Override
    public void update(Area before, Area after, long changed) {
        put(after, changed);
    }

    @Override
    public void putAll(List<Area> areas, long changed) {
        areas.forEach(area -> put(area, changed));
    }

    @Override
    public void revive(Set<String> keys) {
        former.keySet().removeAll(keys);
    }

    @Override
    public void archive(List<Area> areas, long changed) {
        areas.forEach(area -> put(area, changed));
    }

    @Override
    public void restore(List<Area> restored, long changed) {
        restored.forEach(area -> put(area, changed));
    }

    @Override
    public void remove(Map<String, String> successors, long changed) {
        successors.forEach((key, successor) -> {
            rows.remove(key);
            former.put(key, successor);
            changedIn.put(key, changed);
        });
        revision = changed;
    }

    @Override
    public void keepRoles(List<Role> own, long changed) {
        rows.replaceAll((key, area) -> {
            Map<String, List<Holder>> left = new TreeMap<>(area.roles().holders());
            ownRoles.stream().filter(role -> !own.contains(role)).forEach(role -> left.remove(role.id()));
            return area.withRoles(
                            new Roles(left, area.roles().stops(), area.roles().unreadable()))
                    .withVersion(area.version());
        });
        ownRoles = List.copyOf(own);
        revision = changed;
    }
}
