package org.productops.readiness.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checklists in memory; counts how often all were read. */
public final class InMemoryChecklistStore implements ChecklistStore {

    private final Map<Long, Checklist> checklists = new LinkedHashMap<>();
    private final Map<Long, String> deleted = new LinkedHashMap<>();
    private final Map<Long, List<ChecklistVersion>> versions = new LinkedHashMap<>();
    private final List<Checklist> saved = new ArrayList<>();
    private long nextId = 1;
    private long nextItemId = 101;
    private int loads;

    /** How often all were read. */
    public int loads() {
        return loads;
    }

    @Override
    public Checklists load() {
        loads++;
        return new Checklists(checklists.values(), deleted, versions);
    }

    @Override
    public Optional<Checklist> version(long checklistId, long version) {
        return saved.stream()
                .filter(each -> each.id() == checklistId && each.version() == version)
                .findFirst();
    }

    @Override
    public Map<Long, Checklist> versions(long checklistId, Collection<Long> versions) {
        Map<Long, Checklist> kept = new LinkedHashMap<>();
        versions.forEach(each -> version(checklistId, each).ifPresent(list -> kept.put(each, list)));
        return kept;
    }

    @Override
    public Checklist insert(Checklist checklist, String userKey, Instant now) {
        return put(nextId++, checklist, userKey, now);
    }

    @Override
    public Checklist update(Checklist before, Checklist after, String userKey, Instant now) {
        return put(after.id(), after, userKey, now);
    }

    @Override
    public void delete(Checklist checklist, String userKey, Instant now) {
        deleted.put(checklist.id(), checklists.remove(checklist.id()).name());
        note(checklist.id(), ChecklistVersion.deleted(checklist, now, userKey));
    }

    private Checklist put(long id, Checklist checklist, String userKey, Instant now) {
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            items.add(item.id() == 0 ? item.stored(nextItemId++, now) : item);
        }
        Checklist stored = checklist.stored(id, items);
        checklists.put(id, stored);
        saved.add(stored);
        note(id, ChecklistVersion.saved(stored, now, userKey));
        return stored;
    }

    private void note(long id, ChecklistVersion version) {
        List<ChecklistVersion> all = new ArrayList<>(versions.getOrDefault(id, List.of()));
        all.add(version);
        versions.put(id, List.copyOf(all));
    }
}
