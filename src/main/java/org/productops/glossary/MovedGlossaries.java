package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;

/**
 * Finds the keys of spaces whose glossaries were kept by an older version, which knew the spaces' ids only. Asks nobody anything
 * once all are found.
 */
@ConfluenceComponent
public class MovedGlossaries implements ScheduledWork {

    private final GlossaryStore glossaries;
    private final GlossaryLibrary library;
    private final Spaces spaces;
    private final SnapshotWrites writes;

    /** Spaces that are gone, without anybody having told; they are not looked for again. */
    private final Set<Long> gone = ConcurrentHashMap.newKeySet();

    @Inject
    public MovedGlossaries(GlossaryStore glossaries, GlossaryLibrary library, Spaces spaces, SnapshotWrites writes) {
        this.glossaries = glossaries;
        this.library = library;
        this.spaces = spaces;
        this.writes = writes;
    }

    @Override
    public String key() {
        return "glossary-keys";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        Set<Long> ids = library.directory().all().stream()
                .filter(MovedGlossaries::isMoved)
                .map(Glossary::spaceId)
                .filter(id -> !gone.contains(id))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, String> keys = spaces.keys(ids);
        ids.stream().filter(id -> !keys.containsKey(id)).forEach(gone::add);
        if (!keys.isEmpty()) {
            writes.change(library.directories(), Snapshot.ALL, writing -> keep(keys));
        }
    }

    private Change<GlossaryDirectory, Integer> keep(Map<Long, String> keys) {
        List<Glossary> known = glossaries.all().stream()
                .filter(glossary -> isMoved(glossary) && keys.containsKey(glossary.spaceId()))
                .map(glossary -> glossary.withKey(keys.get(glossary.spaceId())))
                .toList();
        known.forEach(glossaries::put);
        return known.isEmpty() ? Change.none(0) : Change.unseen(known.size());
    }

    private static boolean isMoved(Glossary glossary) {
        return !glossary.isGlobal() && glossary.key().isEmpty();
    }
}
