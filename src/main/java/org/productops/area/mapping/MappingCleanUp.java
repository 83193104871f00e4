package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
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

    /** After an area was deleted. */
    void areaRemoved(String areaKey) {
        forget(all -> all.ofArea(areaKey), () -> store.removeArea(areaKey));
    }

    /** After an area was merged into another one: what belonged to it belongs to that. */
    void areaMerged(String areaKey, String into) {
        writes.change(library.snapshot(), Snapshot.ALL, writing -> {
            Mappings before = writing.value();
            List<Mapping> old = before.ofArea(areaKey);
            if (old.isEmpty()) {
                return Change.none(old);
            }
            List<Mapping> moved = old.stream()
                    .map(mapping -> mapping.of(into))
                    .filter(mapping -> !before.contains(mapping))
                    .toList();
            store.removeArea(areaKey);
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
