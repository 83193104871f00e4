package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.cache.Snapshot;
import org.productops.common.cache.Snapshots;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The library's tree, read once and kept in memory until an area changes. */
@Named
public class AreaTrees {

    private static final Logger LOG = LoggerFactory.getLogger(AreaTrees.class);

    private final AreaStore store;
    private final Snapshot<AreaTree> snapshot;

    @Inject
    public AreaTrees(AreaStore store, Snapshots snapshots) {
        this.store = store;
        this.snapshot = snapshots.keyed("area.tree", 1, key -> stored());
    }

    /** The tree for readers; no statement as long as nothing changed. */
    public AreaTree current() {
        return snapshot.get(Snapshot.ALL);
    }

    /** The tree as it is stored at this moment, for those who hold the lock and are about to write. */
    AreaTree stored() {
        AreaTree tree = AreaTree.of(store.loadAll());
        for (Area area : tree.broken()) {
            LOG.warn(
                    "The area {} (id {}) has a parent (id {}) that is missing or below it; it is shown at the top",
                    area.key(),
                    area.id(),
                    area.parentId());
        }
        return tree;
    }

    /** To be called after the commit of a change. */
    void invalidate() {
        snapshot.invalidate(Snapshot.ALL);
    }
}
