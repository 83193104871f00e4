package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BiFunction;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * Lets other features hang something on an area, so that it cannot end meanwhile: whoever merges or deletes it comes
 * before, and then the area that stays is meant or none, or after, and then finds what was hung on it. The lock of the
 * library is taken before any other.
 */
@Named
public class LivingAreas {

    private final AreaLibrary library;
    private final SnapshotWrites writes;

    @Inject
    public LivingAreas(AreaLibrary library, SnapshotWrites writes) {
        this.library = library;
        this.writes = writes;
    }

    /**
     * Runs the work while the area stays.
     *
     * @param areaKey the key of the area, or of one that was merged into it
     * @param work is given the library and the area as they are stored; brings its own transaction
     * @throws org.productops.common.error.NotFoundException if there is no such area any more
     */
    public <R> R holding(String areaKey, BiFunction<AreaTree, Area, R> work) {
        return writes.holding(library.snapshot(), Snapshot.ALL, tree -> work.apply(tree, tree.get(areaKey)));
    }
}
