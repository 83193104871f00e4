package org.productops.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.cache.Snapshot;
import org.productops.common.cache.Snapshots;

/** All checklists in memory; no permission is asked for, because issues show what they need to all who see them. */
@JiraComponent
public class Checklists {

    private final Snapshot<ChecklistLibrary> snapshot;

    @Inject
    public Checklists(Snapshots snapshots, ChecklistStore store) {
        this.snapshot = snapshots.keyed("readiness.checklists", 1, key -> store.load());
    }

    /** All checklists as they are now; no SQL while nothing changes. */
    public ChecklistLibrary library() {
        return snapshot.get(Snapshot.ALL);
    }

    /** Lets all nodes read them again; to be called after a commit. */
    void changed() {
        snapshot.invalidate(Snapshot.ALL);
    }
}
