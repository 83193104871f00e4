package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.Snapshots;

/** What was counted of issues, in memory. Asks for no permission; pages and programs ask {@link CoverageService}. */
@JiraComponent
public class CoverageLibrary {

    private final Snapshot<IssueFigures> snapshot;

    @Inject
    public CoverageLibrary(Snapshots snapshots, CoverageStore store) {
        this.snapshot = snapshots.open("area.coverage", key -> store.load(), Long.MAX_VALUE);
    }

    /** What was counted last; no statement as long as nobody counts. */
    public IssueFigures figures() {
        return snapshot.get(Snapshot.ALL);
    }

    Snapshot<IssueFigures> snapshot() {
        return snapshot;
    }
}
