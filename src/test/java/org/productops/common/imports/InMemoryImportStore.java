package org.productops.common.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** Imports in memory. */
public final class InMemoryImportStore implements ImportStore {

    private final TreeMap<Long, ImportRun> runs = new TreeMap<>();
    private final Map<Long, byte[]> contents = new HashMap<>();
    private final Map<Long, Map<String, ImportMend>> mended = new HashMap<>();
    private final Map<Long, ImportFindings> checks = new HashMap<>();
    private final Map<Long, List<ImportChange>> changes = new HashMap<>();
    private int finds;

    /** How often an import was looked for so far. */
    public int finds() {
        return finds;
    }

    @Override
    public ImportRun insert(ImportRun run, byte[] content) {
        long id = runs.isEmpty() ? 1 : runs.lastKey() + 1;
        contents.put(id, content);
        put(id, run.state(), run.choices(), run.jobId(), run.version(), run);
        return runs.get(id);
    }

    private void put(
            long id, ImportState state, ImportChoices choices, Optional<Long> jobId, long version, ImportRun run) {
        put(id, state, choices, jobId, run.outcome(), version, run);
    }

    private void put(
            long id,
            ImportState state,
            ImportChoices choices,
            Optional<Long> jobId,
            Optional<ImportOutcome> outcome,
            long version,
            ImportRun run) {
        runs.put(
                id,
                new ImportRun(
                        id,
                        run.subject(),
                        run.userKey(),
                        run.created(),
                        state,
                        run.fileName(),
                        choices,
                        jobId,
                        outcome,
                        version));
    }

    @Override
    public Optional<ImportRun> find(long id) {
        finds++;
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public List<ImportRun> latest(String subject, int most) {
        return runs.descendingMap().values().stream()
                .filter(run -> run.subject().equals(subject))
                .limit(most)
                .toList();
    }

    @Override
    public byte[] content(long id) {
        return contents.get(id);
    }

    @Override
    public void setState(long id, ImportState state, ImportOutcome outcome) {
        ImportRun run = runs.get(id);
        put(id, state, run.choices(), run.jobId(), Optional.of(outcome), run.version(), run);
    }

    @Override
    public void setJob(long id, long jobId) {
        ImportRun run = runs.get(id);
        put(id, run.state(), run.choices(), Optional.of(jobId), run.version(), run);
    }

    @Override
    public void setChoices(long id, ImportChoices choices, long version) {
        ImportRun run = runs.get(id);
        put(id, run.state(), choices, run.jobId(), version, run);
    }

    @Override
    public Map<String, ImportMend> mended(long id) {
        return mended.getOrDefault(id, Map.of());
    }

    @Override
    public void mend(long id, String place, ImportMend mend) {
        mended.computeIfAbsent(id, any -> new HashMap<>()).put(place, mend);
    }

    @Override
    public void keepCheck(long id, ImportFindings found) {
        checks.put(id, found);
    }

    @Override
    public Optional<ImportCheck> check(long id) {
        return Optional.ofNullable(checks.get(id)).map(ImportFindings::check);
    }

    @Override
    public List<ImportRowView> checkedRows(long id, ImportFate fate, Paging paging) {
        return Slice.of(checks.get(id).of(fate), paging).map(ImportRowView::of).values();
    }

    @Override
    public List<ImportRowView> checkedAsked(long id, Paging paging) {
        return checks.get(id).plan().asked().stream()
                .map(ImportRowView::of)
                .skip(paging.start())
                .limit(paging.limit())
                .toList();
    }

    @Override
    public List<ImportRowView> checkedNoted(long id, Paging paging) {
        return Slice.of(checks.get(id).plan().noted(), paging)
                .map(ImportRowView::of)
                .values();
    }

    @Override
    public List<ImportLine> checkedLines(long id, Paging paging) {
        return Slice.of(checks.get(id).lines(), paging).values();
    }

    @Override
    public List<ImportPerson> checkedPeople(long id, Paging paging) {
        return Slice.of(checks.get(id).plan().people(), paging).values();
    }

    @Override
    public String checkedMarks(long id) {
        return checks.get(id).plan().marks();
    }

    @Override
    public void removeCheck(long id) {
        checks.remove(id);
    }

    @Override
    public void keep(long id, List<ImportChange> made) {
        changes.computeIfAbsent(id, any -> new ArrayList<>()).addAll(made);
    }

    @Override
    public List<ImportChange> changes(long id) {
        return changes.getOrDefault(id, List.of());
    }

    @Override
    public Slice<ImportChange> changes(long id, int most) {
        return Slice.of(changes(id), new Paging(0, most));
    }

    @Override
    public void remove(long id) {
        runs.remove(id);
        changes.remove(id);
        checks.remove(id);
        mended.remove(id);
    }

    @Override
    public void removeCreatedBefore(Instant time) {
        runs.values().removeIf(run -> run.created().isBefore(time));
    }
}
