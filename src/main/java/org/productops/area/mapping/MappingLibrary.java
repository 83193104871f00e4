package org.productops.area.mapping;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.Snapshots;

/**
 * All mappings in memory. Asks for no permission: it is for what the product proposes and counts. Pages and programs ask
 * {@link MappingService}.
 */
@JiraComponent
public class MappingLibrary {

    private final Snapshot<Mappings> snapshot;

    @Inject
    public MappingLibrary(Snapshots snapshots, MappingStore store) {
        this.snapshot = snapshots.open("area.mapping", key -> store.load(), Long.MAX_VALUE);
    }

    /** All mappings as they are now; no statement as long as nothing changes. */
    public Mappings mappings() {
        return snapshot.get(Snapshot.ALL);
    }

    Snapshot<Mappings> snapshot() {
        return snapshot;
    }
}
