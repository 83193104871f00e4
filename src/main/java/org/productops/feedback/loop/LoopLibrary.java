package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.snapshot.Snapshots;

/** What was counted of all projects, in the memory of each node. Asks for no permission. */
@JiraComponent
public class LoopLibrary {

    private final LoopStore store;
    private final SnapshotWrites writes;
    private final Snapshot<LoopFigures> snapshot;

    @Inject
    public LoopLibrary(LoopStore store, Snapshots snapshots, SnapshotWrites writes) {
        this.store = store;
        this.writes = writes;
        this.snapshot = snapshots.open("feedback-loop", new Source(store), Long.MAX_VALUE);
    }

    /** All figures; no statement as long as nobody counts. */
    LoopFigures figures() {
        return snapshot.get(Snapshot.ALL);
    }

    /** Shows this from now on. */
    void replace(Collection<LoopPoint> points) {
        LoopFigures next = new LoopFigures(points);
        writes.change(snapshot, Snapshot.ALL, writing -> {
            store.replace(points);
            return Change.by(any -> next, points.size());
        });
    }

    private record Source(LoopStore store) implements SnapshotSource<LoopFigures> {

        @Override
        public LoopFigures load(String key) {
            return new LoopFigures(store.all());
        }

        @Override
        public long weigh(LoopFigures value) {
            return value.bytes();
        }
    }
}
