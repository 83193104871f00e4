package org.productops.area;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.imports.ImportChange;

/**
 * Works out what of an import can be undone: what nobody edited since and nothing hangs on, and what leaves no area below one that is not there,
 * below itself, or to be chosen below an archived one.
 */
final class AreaImportUndo {

    private final AreaTree tree;
    private final Set<String> used;
    private final Map<String, Area> back = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final AreaImportKept kept = new AreaImportKept();

    /** @param used the keys of areas on which something hangs by now: they stay */
    AreaImportUndo(AreaTree tree, List<ImportChange> changes, Set<String> used) {
        this.tree = tree;
        this.used = used;
        changes.forEach(this::consider);
        boolean settled = false;
        while (!settled) {
            settled = !keepWhatIsNeeded() && !keepWhatHasNoPlace();
        }
    }

    /** The areas as they were, each as a new version. */
    List<Area> back() {
        return List.copyOf(back.values());
    }

    /** The keys of the areas that the import added, and that go again. */
    Set<String> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** Why others stay as they are. */
    AreaImportKept kept() {
        return kept;
    }

    private Optional<Area> stored(String key) {
        return tree.find(key).filter(area -> area.key().equals(key));
    }

    private void consider(ImportChange change) {
        Optional<Area> now = stored(change.key());
        if (now.isEmpty()) {
            kept.add("productops.area.import.undo.gone", change.key());
        } else if (now.get().version() != change.version()) {
            keep("productops.area.import.undo.edited", now.get());
        } else if (change.isNew() && used.contains(change.key())) {
            keep("productops.area.import.undo.used", now.get());
        } else if (change.isNew()) {
            removed.add(change.key());
        } else {
            back.put(change.key(), AreaRecords.restore(change.before(), now.get(), tree.roles()));
        }
    }

    private void keep(String why, Area area) {
        kept.add(why, tree.path(area));
    }

    private boolean keepWhatIsNeeded() {
        Set<String> needed = tree.areas().stream()
                .filter(area -> !removed.contains(area.key()))
                .map(area -> back.getOrDefault(area.key(), area).parent())
                .filter(removed::contains)
                .collect(Collectors.toSet());
        needed.forEach(
                key -> keep("productops.area.import.undo.needed", stored(key).orElseThrow()));
        return removed.removeAll(needed);
    }

    private boolean keepWhatHasNoPlace() {
        List<String> without = back.values().stream()
                .filter(area -> !hasPlace(area))
                .map(Area::key)
                .toList();
        without.forEach(key -> {
            back.remove(key);
            keep("productops.area.import.undo.no-place", stored(key).orElseThrow());
        });
        return !without.isEmpty();
    }

    private boolean hasPlace(Area area) {
        Set<String> way = new HashSet<>(Set.of(area.key()));
        for (String key = area.parent();
                !key.isEmpty();
                key = then(key).orElseThrow().parent()) {
            Optional<Area> above = then(key);
            if (above.isEmpty() || !way.add(key)) {
                return false;
            }
            if (key.equals(area.parent()) && above.get().archived() && !area.archived()) {
                return false;
            }
        }
        return !area.archived() || !hasActiveBelow(area);
    }

    private boolean hasActiveBelow(Area area) {
        return stored(area.key()).map(tree::children).orElse(List.of()).stream()
                .flatMap(child -> then(child.key()).stream())
                .anyMatch(child -> child.parent().equals(area.key()) && !child.archived());
    }

    /** An area as it is then, if it is there then. */
    private Optional<Area> then(String key) {
        return removed.contains(key)
                ? Optional.empty()
                : Optional.ofNullable(back.get(key)).or(() -> stored(key));
    }
}
