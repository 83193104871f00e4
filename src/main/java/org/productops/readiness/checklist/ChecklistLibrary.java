package org.productops.readiness.checklist;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.Snapshots;
import org.productops.readiness.check.IssueFacts;

/**
 * All checklists in memory. Asks for no permission: it is for issues, which show what they need to all who see them, and
 * for transitions. Pages and programs ask {@link ChecklistService}.
 */
@JiraComponent
public class ChecklistLibrary {

    /** So many old versions of checklists stay in memory; few are asked for more than once. */
    private static final int MOST_OLD = 500;

    private final ChecklistStore store;
    private final Snapshot<Checklists> snapshot;

    /** What was saved once never changes, so that each node may keep it. */
    private final Map<Old, Optional<Checklist>> old = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Old, Optional<Checklist>> eldest) {
            return size() > MOST_OLD;
        }
    });

    @Inject
    public ChecklistLibrary(Snapshots snapshots, ChecklistStore store) {
        this.store = store;
        this.snapshot = snapshots.open("readiness.checklists", key -> store.load(), Long.MAX_VALUE);
    }

    private record Old(long checklistId, long version) {}

    /** All checklists as they are now; no statement as long as nothing changes. */
    public Checklists checklists() {
        return snapshot.get(Snapshot.ALL);
    }

    /**
     * A checklist, even a deleted one, as it was at this moment. No statement if it is as it is now, and one for the first who
     * asks for an older version. Empty if there was none yet, or none any more; a list that was saved before its versions were
     * kept is given as it is now.
     */
    public Optional<Checklist> at(long checklistId, Instant moment) {
        Checklists all = checklists();
        Optional<Checklist> now = all.find(checklistId);
        if (all.versions(checklistId).isEmpty()) {
            return now;
        }
        return all.versionAt(checklistId, moment)
                .flatMap(saved -> now.filter(known -> known.version() == saved.version())
                        .or(() -> version(checklistId, saved.version())));
    }

    /**
     * The checklists that stood on the issue by themselves at this moment, even deleted ones, by id. Older versions are read
     * only where they stood on it, and once.
     */
    public List<Checklist> standingAt(IssueFacts facts, Instant moment) {
        Checklists all = checklists();
        return all.everIds().stream()
                .filter(id -> all.mayStandAt(id, moment, facts))
                .flatMap(id -> at(id, moment).stream())
                .filter(list -> list.scope().covers(facts))
                .toList();
    }

    /** A checklist as it was saved once; empty if that is not kept. */
    public Optional<Checklist> version(long checklistId, long version) {
        Old key = new Old(checklistId, version);
        Optional<Checklist> known = old.get(key);
        if (known == null) {
            known = store.version(checklistId, version);
            old.put(key, known);
        }
        return known;
    }

    Snapshot<Checklists> snapshot() {
        return snapshot;
    }
}
