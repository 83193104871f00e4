package org.productops.glossary.highlight;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotSource;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.snapshot.Snapshots;

/**
 * Where and for whom no terms are marked, in memory. Asks for no permission; that is for {@link MarkingService} to do, and for its
 * counterpart in Jira.
 */
@Named
public class UnmarkedLibrary {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final UnmarkedStore store;
    private final SnapshotWrites writes;
    private final Snapshot<Unmarked> snapshot;

    @Inject
    public UnmarkedLibrary(UnmarkedStore store, SnapshotWrites writes, Snapshots snapshots) {
        this.store = store;
        this.writes = writes;
        SnapshotSource<Unmarked> source = key -> store.all();
        this.snapshot = snapshots.open("unmarked", source, MOST_BYTES);
    }

    /** All of it; no statement as long as nothing changes. */
    Unmarked now() {
        return snapshot.get(Snapshot.ALL);
    }

    /** Whether none are marked in a project of Jira; no statement as long as nothing changes. */
    public boolean isOffForProject(long project) {
        return now().pages().contains(project);
    }

    /** Whether none are marked for a user; no statement as long as nothing changes. */
    public boolean isOffForReader(String userKey) {
        return now().readers().contains(userKey);
    }

    /** Keeps whether terms are marked in a project of Jira; says whether that is something new. */
    public boolean setProject(long project, boolean marked) {
        return setPage(project, marked);
    }

    /** Keeps whether terms are marked on a page; says whether that is something new. */
    boolean setPage(long page, boolean marked) {
        return writes.change(snapshot, Snapshot.ALL, writing -> {
            if (writing.value().pages().contains(page) != marked) {
                return Change.none(false);
            }
            if (marked) {
                store.removePage(page);
            } else {
                store.addPage(page);
            }
            return Change.by(unmarked -> unmarked.withPage(page, marked), true);
        });
    }

    /** Keeps whether terms are marked for a user; says whether that is something new. */
    public boolean setReader(String userKey, boolean marked) {
        return writes.change(snapshot, Snapshot.ALL, writing -> {
            if (writing.value().readers().contains(userKey) != marked) {
                return Change.none(false);
            }
            if (marked) {
                store.removeReader(userKey);
            } else {
                store.addReader(userKey);
            }
            return Change.by(unmarked -> unmarked.withReader(userKey, marked), true);
        });
    }
}
