package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checklists in memory; counts how often all were read. */
public final class InMemoryChecklistStore implements ChecklistStore {

    private final Map<Long, Checklist> checklists = new LinkedHashMap<>();
    private final Map<Long, String> deleted = new LinkedHashMap<>();
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
        return new Checklists(checklists.values(), deleted);
    }

    @Override
    public Checklist insert(Checklist checklist) {
        return put(nextId++, checklist);
    }

    @Override
    public Checklist update(Checklist before, Checklist after) {
        return put(after.id(), after);
    }

    @Override
    public void delete(Checklist checklist) {
        deleted.put(checklist.id(), checklists.remove(checklist.id()).name());
    }

    private Checklist put(long id, Checklist checklist) {
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            long itemId = item.id() == 0 ? nextItemId++ : item.id();
            items.add(new ChecklistItem(itemId, item.text(), item.help(), item.mandatory(), item.check()));
        }
        Checklist stored = new Checklist(id, checklist.name(), checklist.description(), items, checklist.version());
        checklists.put(id, stored);
        return stored;
    }
}
