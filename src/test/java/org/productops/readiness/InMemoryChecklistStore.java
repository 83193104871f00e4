package org.productops.readiness;

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

    int loads() {
        return loads;
    }

    @Override
    public ChecklistLibrary load() {
        loads++;
        return new ChecklistLibrary(checklists.values(), deleted);
    }

    @Override
    public long insert(ChecklistDraft draft) {
        long id = nextId++;
        checklists.put(id, new Checklist(id, draft.name(), draft.description(), items(draft), 1));
        return id;
    }

    @Override
    public void update(long id, ChecklistDraft draft, long newVersion) {
        checklists.put(id, new Checklist(id, draft.name(), draft.description(), items(draft), newVersion));
    }

    @Override
    public void delete(long id) {
        deleted.put(id, checklists.remove(id).name());
    }

    private List<ChecklistItem> items(ChecklistDraft draft) {
        List<ChecklistItem> items = new ArrayList<>();
        for (ChecklistDraft.Item item : draft.items()) {
            long id = item.id() == null ? nextItemId++ : item.id();
            items.add(new ChecklistItem(id, item.text(), item.help(), item.mandatory(), item.check()));
        }
        return items;
    }
}
