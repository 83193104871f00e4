package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * Forgets what was mapped to things that are not there any more; the product, or the library of areas, has checked who may
 * remove those. What is left because nobody told is never shown, as nothing has its id.
 */
@JiraComponent
public class MappingCleanUp {

    private final MappingLibrary library;
    private final MappingStore store;
    private final SnapshotWrites writes;

    @Inject
    public MappingCleanUp(MappingLibrary library, MappingStore store, SnapshotWrites writes) {
        this.library = library;
        this.store = store;
        this.writes = writes;
    }

    /** After a project was deleted, with its components. */
    public void projectRemoved(long projectId) {
        forget(all -> all.ofProject(projectId), () -> store.removeProject(projectId));
    }

    /** After a component was deleted. */
    public void componentRemoved(long componentId) {
        Place place = Place.component(componentId);
        forget(all -> all.ofPlace(place), () -> store.removePlace(place));
    }

    /**
     * After areas were deleted or merged into others: what belonged to one that was merged belongs to that.
     *
     * @param ended the keys of those that are no more, with the key of the area into which each was merged, if it was
     */
    void areasEnded(Map<String, Optional<String>> ended) {
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Mappings before = writing.value();
            List<Mapping> old = ended.keySet().stream()
                    .flatMap(key -> before.ofArea(key).stream())
                    .toList();
            if (old.isEmpty()) {
                return Change.none(old);
            }
            List<Mapping> moved = old.stream()
                    .flatMap(mapping -> ended.get(mapping.areaKey()).map(mapping::of).stream())
                    .filter(mapping -> !before.contains(mapping))
                    .distinct()
                    .toList();
            store.removeAreas(old.stream().map(Mapping::areaKey).collect(Collectors.toSet()));
            store.add(moved);
            return Change.by(all -> all.without(old).with(moved), old);
        });
    }

    private void forget(Function<Mappings, List<Mapping>> which, Runnable removal) {
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            List<Mapping> gone = which.apply(writing.value());
            if (gone.isEmpty()) {
                return Change.none(gone);
            }
            removal.run();
            return Change.by(all -> all.without(gone), gone);
        });
    }
}
