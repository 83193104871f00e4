package org.productops.feedback.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory; the real one is tested on real databases. */
final class InMemorySavedViewStore implements SavedViewStore {

    private final Map<Long, SavedView> rows = new TreeMap<>();
    private long last;

    @Override
    public List<SavedView> of(String ownerKey, Collection<Long> projectIds) {
        return rows.values().stream()
                .filter(view -> view.projectId() == 0
                        ? view.ownerKey().equals(ownerKey)
                        : projectIds.contains(view.projectId()))
                .toList();
    }

    @Override
    public Optional<SavedView> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public SavedView insert(SavedView view) {
        last++;
        SavedView kept =
                new SavedView(last, view.ownerKey(), view.projectId(), view.name(), view.query(), view.version());
        rows.put(last, kept);
        return kept;
    }

    @Override
    public void update(SavedView view) {
        rows.replace(view.id(), view);
    }

    @Override
    public void remove(long id) {
        rows.remove(id);
    }
}
