package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.Snapshots;

/**
 * All checklists in memory. Asks for no permission: it is for issues, which show what they need to all who see them, and
 * for transitions. Pages and programs ask {@link ChecklistService}.
 */
@JiraComponent
public class ChecklistLibrary {

    private final Snapshot<Checklists> snapshot;

    @Inject
    public ChecklistLibrary(Snapshots snapshots, ChecklistStore store) {
        this.snapshot = snapshots.open("readiness.checklists", key -> store.load(), Long.MAX_VALUE);
    }

    /** All checklists as they are now; no statement as long as nothing changes. */
    public Checklists checklists() {
        return snapshot.get(Snapshot.ALL);
    }

    Snapshot<Checklists> snapshot() {
        return snapshot;
    }
}
