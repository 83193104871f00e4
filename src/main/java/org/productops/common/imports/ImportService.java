package org.productops.common.imports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvFiles;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.JobWork;
import org.productops.common.store.Writes;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;

/**
 * Imports of all features: a file is staged, looked at, mended, applied as a whole, and undone as a whole. For those who
 * may import what it describes.
 */
@Named
public class ImportService {

    private static final String LOCK = "import";
    private static final TextRule FILE_NAME = TextRule.line(255);
    private static final int LISTED = 20;

    private final ImportStore store;
    private final JobService jobs;
    private final Writes writes;
    private final Access access;
    private final Texts texts;
    private final InstantSource time;

    @Inject
    public ImportService(
            ImportStore store, JobService jobs, Writes writes, Access access, Texts texts, InstantSource time) {
        this.store = store;
        this.jobs = jobs;
        this.writes = writes;
        this.access = access;
        this.texts = texts;
        this.time = time;
    }

    /**
     * Takes a file.
     *
     * @param format the id of an {@link ImportFormat} of the subject, or {@link ImportChoices#TABLE}
     * @param fileName may be empty
     * @throws InvalidException if it is too large or empty
     */
    public ImportRun stage(ImportSubject subject, String format, String fileName, byte[] content) {
        subject.requireMayImport();
        if (content.length == 0) {
            throw InvalidException.general(Message.of("productops.imports.empty"));
        }
        if (content.length > CsvFiles.MOST_BYTES) {
            throw InvalidException.general(Message.of("productops.csv.large", CsvFiles.MOST_BYTES / 1024 / 1024));
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = FILE_NAME.check("file", fileName, errors);
        errors.throwIfAny();
        ImportRun run = new ImportRun(
                0,
                subject.id(),
                access.requireUser(),
                time.instant(),
                ImportState.STAGED,
                name,
                ImportChoices.of(format),
                Optional.empty(),
                1);
        return writes.run(LOCK, 0, () -> store.insert(run, content));
    }

    /** The last imports of a subject, the newest first. */
    public List<ImportRun> latest(ImportSubject subject) {
        subject.requireMayImport();
        return store.latest(subject.id(), LISTED);
    }

    /**
     * An import, and what it would do as things stand.
     *
     * @throws NotFoundException if there is none
     */
    public ImportView view(ImportSubject subject, long id) {
        subject.requireMayImport();
        ImportRun run = find(subject, id);
        Optional<Job> job = run.jobId().flatMap(this::job);
        if (run.state() != ImportState.STAGED) {
            return new ImportView(
                    run, job, subject.fields(), Optional.empty(), Optional.empty(), List.of(), FieldErrors.none());
        }
        try {
            ImportReading.Found found = read(subject, run);
            return new ImportView(
                    run,
                    job,
                    subject.fields(),
                    found.table(),
                    Optional.of(
                            subject.plan(found.source().records(), run.choices().archiveGone())),
                    found.source().lines(),
                    FieldErrors.none());
        } catch (InvalidException e) {
            return new ImportView(
                    run, job, subject.fields(), Optional.empty(), Optional.empty(), List.of(), e.errors());
        }
    }

    /** Others start jobs too: whose it is does not matter to those who may import. */
    private Optional<Job> job(long id) {
        try {
            return Optional.of(jobs.get(id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads the file in another way.
     *
     * @param version the version that the caller has seen
     * @throws InvalidException if it cannot be read so, at the column that is wrong
     */
    public ImportRun choose(ImportSubject subject, long id, long version, ImportChoices choices) {
        subject.requireMayImport();
        return change(subject, id, version, run -> {
            ImportRun chosen = run.with(choices);
            read(subject, chosen);
            return chosen;
        });
    }

    /**
     * Mends cells of a record.
     *
     * @param version the version that the caller has seen
     * @param place of the record
     * @param fields texts by the names of fields
     * @throws NotFoundException if the file has no record there
     */
    public ImportRun mend(ImportSubject subject, long id, long version, String place, Map<String, String> fields) {
        subject.requireMayImport();
        return change(subject, id, version, run -> {
            ImportRecord record = recordAt(read(subject, run), place);
            Map<String, String> mended = new LinkedHashMap<>(store.mended(id).getOrDefault(place, Map.of()));
            fields.forEach((field, text) -> {
                if (!text.equals(record.fields().get(field))) {
                    mended.put(field, text);
                }
            });
            store.mend(id, place, mended);
            return run.with(run.choices());
        });
    }

    /** The record at a place, as it is mended by now. */
    public ImportRecord record(ImportSubject subject, long id, String place) {
        subject.requireMayImport();
        return recordAt(read(subject, find(subject, id)), place);
    }

    private static ImportRecord recordAt(ImportReading.Found found, String place) {
        return found.source().records().stream()
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("productops.imports.no-record", place)));
    }

    /**
     * Begins to apply an import.
     *
     * @param version the version that the caller has seen
     * @param seen the marks of the plan that the caller has seen
     * @throws InvalidException if something is wrong, or other than the caller saw it
     */
    public Job apply(ImportSubject subject, long id, long version, String seen) {
        subject.requireMayImport();
        String user = access.requireUser();
        ImportView view = view(subject, id);
        ConflictException.check(view.run(), version, conflict());
        if (!view.isReady()) {
            throw InvalidException.general(Message.of("productops.imports.not-ready"));
        }
        List<ImportRecord> records = read(subject, view.run()).source().records();
        return begin(subject, view.run(), "import", progress -> {
            AtomicInteger done = new AtomicInteger();
            subject.apply(new ImportOrder(
                    user,
                    records,
                    view.run().choices().archiveGone(),
                    seen,
                    changes -> {
                        require(id, ImportState.STAGED);
                        store.keep(id, changes);
                        store.setState(id, ImportState.APPLIED);
                        done.set(changes.size());
                        progress.check();
                    },
                    progress));
            return Message.of("productops.imports.applied", done.get());
        });
    }

    /** What undoing an import would do, as things stand. */
    public ImportUndo planUndo(ImportSubject subject, long id) {
        subject.requireMayImport();
        requireApplied(find(subject, id));
        return subject.planUndo(store.changes(id));
    }

    /**
     * Begins to undo an import.
     *
     * @param kept how many things the caller was told stay as they are
     */
    public Job undo(ImportSubject subject, long id, int kept) {
        subject.requireMayImport();
        String user = access.requireUser();
        ImportRun run = find(subject, id);
        requireApplied(run);
        return begin(subject, run, "undo", progress -> {
            subject.undo(
                    user,
                    store.changes(id),
                    kept,
                    () -> {
                        require(id, ImportState.APPLIED);
                        store.setState(id, ImportState.UNDONE);
                        progress.check();
                    },
                    progress);
            return Message.of("productops.imports.undone");
        });
    }

    private static void requireApplied(ImportRun run) {
        if (run.state() != ImportState.APPLIED) {
            throw InvalidException.general(Message.of("productops.imports.not-applied"));
        }
    }

    private Job begin(ImportSubject subject, ImportRun run, String verb, JobWork work) {
        refuseWhileGoing(run);
        Job job = jobs.start(subject.id() + "-" + verb, subject.title(run.fileName()), work);
        return writes.run(LOCK, run.id(), () -> {
            // Somebody else who was quicker has the job that will be done; this one finds nothing to do.
            if (find(subject, run.id()).jobId().equals(run.jobId())) {
                store.setJob(run.id(), job.id());
            }
            return job;
        });
    }

    private void refuseWhileGoing(ImportRun run) {
        if (run.jobId().flatMap(this::job).filter(job -> job.state().isGoing()).isPresent()) {
            throw InvalidException.general(Message.of("productops.imports.going"));
        }
    }

    private void require(long id, ImportState state) {
        if (store.find(id).filter(run -> run.state() == state).isEmpty()) {
            throw InvalidException.general(Message.of("productops.imports.done-already"));
        }
    }

    private ImportRun change(ImportSubject subject, long id, long version, UnaryOperator<ImportRun> step) {
        return writes.run(LOCK, id, () -> {
            require(id, ImportState.STAGED);
            ImportRun run = find(subject, id);
            refuseWhileGoing(run);
            ConflictException.check(run, version, conflict());
            ImportRun changed = step.apply(run);
            store.setChoices(id, changed.choices(), changed.version());
            return changed;
        });
    }

    private static Message conflict() {
        return Message.of("productops.imports.conflict");
    }

    private ImportReading.Found read(ImportSubject subject, ImportRun run) {
        ImportReading.Found found = new ImportReading(subject.fields(), subject.formats(), texts)
                .read(store.content(run.id()), run.choices());
        Map<String, Map<String, String>> mended = store.mended(run.id());
        List<ImportRecord> records = found.source().records().stream()
                .map(record -> mended(record, mended.getOrDefault(record.place(), Map.of())))
                .toList();
        return new ImportReading.Found(new ImportSource(records, found.source().lines()), found.table());
    }

    private static ImportRecord mended(ImportRecord record, Map<String, String> cells) {
        Map<String, String> fields = new LinkedHashMap<>(record.fields());
        fields.putAll(cells);
        return new ImportRecord(record.place(), fields);
    }

    private ImportRun find(ImportSubject subject, long id) {
        return store.find(id)
                .filter(run -> run.subject().equals(subject.id()))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.imports.not-found", id)));
    }
}
