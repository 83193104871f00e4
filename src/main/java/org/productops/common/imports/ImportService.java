package org.productops.common.imports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvFiles;
import org.productops.common.error.BusyException;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.job.Job;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;
import org.productops.common.job.JobWork;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.store.Writes;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports of all features: a file is staged, checked in a job, corrected, applied as a whole, and undone as a whole. For
 * those who may import what it describes.
 */
@Named
public class ImportService {

    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final String LOCK = "import";
    private static final String BEGIN = "import.begin";
    private static final String CHECK = "check";
    private static final TextRule FILE_NAME = TextRule.line(255);
    private static final int LISTED = 20;

    /** So many of what is asked are named; the others are counted. */
    private static final int MOST_ASKED = 100;

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
     * Takes a file, and begins to check what it would do.
     *
     * @param said how it is read; may become others afterwards
     * @param fileName may be empty
     * @throws InvalidException if it is too large or empty, if it cannot be a table that it is to be, or if there is no such format
     */
    public ImportRun stage(ImportSubject subject, ImportChoices said, String fileName, byte[] content) {
        subject.requireMayImport();
        ImportChoices choices = recognised(subject, said.as(subject.format(said.format())), content);
        requireFormat(subject, choices);
        if (content.length == 0) {
            throw InvalidException.general(Message.of("productops.imports.empty"));
        }
        if (content.length > CsvFiles.MOST_BYTES) {
            throw InvalidException.general(Message.of("productops.csv.large", CsvFiles.MOST_BYTES / 1024 / 1024));
        }
        if (choices.isTable()) {
            CsvFiles.requireTable(content);
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
                choices,
                Optional.empty(),
                1);
        ImportRun stored = writes.run(LOCK, 0, () -> store.insert(run, content));
        checkSoon(subject, stored);
        return stored;
    }

    /** A file that nobody said more of is read by the format that it plainly is one of. */
    private static ImportChoices recognised(ImportSubject subject, ImportChoices choices, byte[] content) {
        if (!choices.equals(ImportChoices.of(ImportChoices.TABLE).with(choices.people()))) {
            return choices;
        }
        return subject.formats().stream()
                .filter(format -> format.recognises(content))
                .findFirst()
                .or(() -> ofTable(subject, content))
                .map(format -> ImportChoices.of(format.id()).with(choices.people()))
                .orElse(choices);
    }

    private static Optional<ImportFormat> ofTable(ImportSubject subject, byte[] content) {
        List<String> header = CsvFiles.header(content);
        return subject.formats().stream()
                .filter(format -> format.recognises(header))
                .findFirst();
    }

    private static void requireFormat(ImportSubject subject, ImportChoices choices) {
        if (!subject.takesTables()) {
            ImportFormat.find(subject.formats(), Stream.empty(), choices.format())
                    .with(choices.options());
        } else if (!choices.isTable()) {
            ImportFormat.find(subject.formats(), choices.format()).with(choices.options());
        }
    }

    /** What a table can look like: a header, and a few rows. */
    public List<List<String>> example(ImportSubject subject) {
        subject.requireMayImport();
        return subject.example();
    }

    /** The last imports of a subject, the newest first. */
    public List<ImportRun> latest(ImportSubject subject) {
        subject.requireMayImport();
        return store.latest(subject.id(), LISTED);
    }

    /**
     * An import, and what was found when it was checked.
     *
     * @throws NotFoundException if there is none
     */
    public ImportView view(ImportSubject subject, long id) {
        subject.requireMayImport();
        ImportRun run = find(subject, id);
        return new ImportView(
                run,
                run.jobId().flatMap(this::job),
                subject.fields(),
                run.state() == ImportState.STAGED
                        ? store.check(id).filter(check -> check.version() == run.version())
                        : Optional.empty());
    }

    /** A part of the things that had a fate when the import was checked. */
    public Slice<ImportRowView> rows(ImportSubject subject, long id, ImportFate fate, Paging paging) {
        int total = view(subject, id).check().map(check -> check.count(fate)).orElse(0);
        return new Slice<>(
                paging.start(), paging.limit(), total, total == 0 ? List.of() : store.checkedRows(id, fate, paging));
    }

    /** A part of the things that asked for something when the import was checked. */
    public Slice<ImportRowView> asked(ImportSubject subject, long id, Paging paging) {
        int total = view(subject, id).check().map(ImportCheck::asked).orElse(0);
        return new Slice<>(
                paging.start(), paging.limit(), total, total == 0 ? List.of() : store.checkedAsked(id, paging));
    }

    /** A part of the things of which something was not imported when the import was checked. */
    public Slice<ImportRowView> noted(ImportSubject subject, long id, Paging paging) {
        int total = view(subject, id).check().map(ImportCheck::noted).orElse(0);
        return new Slice<>(
                paging.start(), paging.limit(), total, total == 0 ? List.of() : store.checkedNoted(id, paging));
    }

    /** A part of the lines that gave no record when the import was checked. */
    public Slice<ImportLine> lines(ImportSubject subject, long id, Paging paging) {
        int total = view(subject, id).check().map(ImportCheck::lines).orElse(0);
        return new Slice<>(
                paging.start(), paging.limit(), total, total == 0 ? List.of() : store.checkedLines(id, paging));
    }

    /** A part of the people whom nobody knew when the import was checked, those who hold it up first. */
    public Slice<ImportPerson> people(ImportSubject subject, long id, Paging paging) {
        int total = view(subject, id).check().map(ImportCheck::people).orElse(0);
        return new Slice<>(
                paging.start(), paging.limit(), total, total == 0 ? List.of() : store.checkedPeople(id, paging));
    }

    /**
     * Begins to check once more what an import would do, as things stand by now.
     *
     * @param version the version that the caller has seen
     * @throws BusyException if too much waits already
     */
    public Job check(ImportSubject subject, long id, long version) {
        subject.requireMayImport();
        return beginCheck(subject, change(subject, id, version, run -> run.with(run.choices())));
    }

    private Job beginCheck(ImportSubject subject, ImportRun run) {
        String user = access.requireUser();
        ImportReading reading = reading(subject);
        return begin(subject, run, CHECK, progress -> {
            ImportFindings findings = look(subject, user, run, reading, progress);
            progress.check();
            writes.run(LOCK, run.id(), () -> {
                requireAsSeen(run);
                store.keepCheck(run.id(), findings);
                return findings;
            });
            return Message.of("productops.imports.checked", findings.check().records());
        });
    }

    private void checkSoon(ImportSubject subject, ImportRun run) {
        try {
            beginCheck(subject, run);
        } catch (BusyException e) {
            // What was asked for is kept, and its page offers to check it later.
            LOG.debug("The import {} is not checked yet", run.id(), e);
        }
    }

    private ImportFindings look(
            ImportSubject subject, String user, ImportRun run, ImportReading reading, JobProgress progress) {
        try {
            ImportReading.Found found = read(reading, run);
            Optional<Message> refusal = found.fields().flatMap(subject::refusal);
            if (refusal.isPresent()) {
                return ImportFindings.unreadable(run, time.instant(), FieldErrors.of(refusal.get()), found.table());
            }
            ImportPlan plan = subject.plan(user, found.content(), run.choices(), progress);
            return ImportFindings.of(run, time.instant(), found, plan);
        } catch (InvalidException e) {
            FieldErrors errors = run.choices().isTable() ? e.errors() : withoutFields(e.errors());
            return ImportFindings.unreadable(run, time.instant(), errors, Optional.empty());
        }
    }

    /** Only tables have columns, beside which a page can say what is wrong. */
    private static FieldErrors withoutFields(FieldErrors errors) {
        FieldErrors.Collector all = FieldErrors.collect();
        errors.general().forEach(all::general);
        errors.fields().values().forEach(all::general);
        return all.build();
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
     * Lets the file be read in another way, and begins to check what it would do then.
     *
     * @param version the version that the caller has seen
     * @throws InvalidException at the columns of which two are for the same, or if there is no such format
     */
    public ImportRun choose(ImportSubject subject, long id, long version, ImportChoices choices) {
        subject.requireMayImport();
        requireFormat(subject, choices);
        ImportReading.refuseTwice(choices.mapping());
        ImportRun chosen = change(subject, id, version, run -> run.with(choices));
        checkSoon(subject, chosen);
        return chosen;
    }

    /**
     * Corrects cells of a record, and begins to check what the import would do then.
     *
     * @param version the version that the caller has seen
     * @param place of the record
     * @param fields texts by the names of fields
     * @throws NotFoundException if the file has no record there
     */
    public ImportRun mend(ImportSubject subject, long id, long version, String place, Map<String, String> fields) {
        subject.requireMayImport();
        ImportReading reading = reading(subject);
        ImportRun corrected = change(subject, id, version, run -> {
            Map<String, ImportMend> mends = store.mended(id);
            ImportRecord record = recordAt(readAll(reading, run).mended(mends), place);
            Map<String, String> mended = new LinkedHashMap<>();
            fields.forEach((field, text) -> {
                if (!text.equals(record.fields().get(field))) {
                    mended.put(field, text);
                }
            });
            store.mend(id, place, mends.getOrDefault(place, ImportMend.NONE).with(mended));
            return run.with(run.choices());
        });
        checkSoon(subject, corrected);
        return corrected;
    }

    /**
     * Leaves a record out, or takes it back, with all that say what the same thing is, and begins to check what the import would do then.
     *
     * @param version the version that the caller has seen
     * @param place of the record, or of a row that does not fit into its table
     * @throws NotFoundException if the file has nothing there
     */
    public ImportRun leaveOut(ImportSubject subject, long id, long version, String place, boolean leftOut) {
        subject.requireMayImport();
        ImportReading reading = reading(subject);
        ImportRun changed = change(subject, id, version, run -> {
            ImportReading.Found found = readAll(reading, run);
            requireAt(found, place);
            Map<String, ImportMend> mends = store.mended(id);
            List<ImportRecord> records = found.source().records().stream()
                    .map(record -> mended(mends, record.place()).of(record))
                    .toList();
            subject.together(records, place)
                    .forEach(at -> store.mend(id, at, mended(mends, at).with(leftOut)));
            return run.with(run.choices());
        });
        checkSoon(subject, changed);
        return changed;
    }

    private static void requireAt(ImportReading.Found found, String place) {
        boolean isLine = found.table().isPresent()
                && found.source().lines().stream().anyMatch(line -> line.place().equals(place));
        if (!isLine) {
            recordAt(found, place);
        }
    }

    /**
     * Says of records whether they mean what they probably mean, and begins to check what the import would do then. Who says it
     * of one says it of all that ask the same.
     *
     * @param version the version that the caller has seen
     * @param place of one that asks; empty for all of them
     * @param same whether they do; otherwise they mean something that is not there yet
     * @throws NotFoundException if nothing asks there
     */
    public ImportRun answer(ImportSubject subject, long id, long version, String place, boolean same) {
        subject.requireMayImport();
        ImportReading reading = reading(subject);
        ImportRun answered = change(subject, id, version, run -> {
            Map<String, ImportMend> mends = store.mended(id);
            Map<String, ImportRecord> records = new LinkedHashMap<>();
            readAll(reading, run)
                    .mended(mends)
                    .source()
                    .records()
                    .forEach(record -> records.put(record.place(), record));
            Map<String, ImportMeant> meant = subject.meant(List.copyOf(records.values()));
            if (place.isEmpty() ? meant.isEmpty() : !meant.containsKey(place)) {
                throw new NotFoundException(
                        Message.of("productops.imports.asked.not-there", TextRule.beginning(place)));
            }
            Map<String, ImportMend> answers = new LinkedHashMap<>();
            List.copyOf(records.values()).stream()
                    .filter(record -> meant.containsKey(record.place()))
                    .filter(record -> place.isEmpty()
                            || meant.get(record.place())
                                    .about()
                                    .equals(meant.get(place).about()))
                    .forEach(record -> {
                        ImportMend mend = answers.getOrDefault(record.place(), mended(mends, record.place()));
                        ImportMeant found = meant.get(record.place());
                        if (!same) {
                            answers.put(record.place(), mend.with(Map.of(ImportMeant.APART, "true")));
                        } else if (found.before()
                                .filter(at ->
                                        found.cells().isEmpty() || !meant.containsKey(at) || answers.containsKey(at))
                                .isEmpty()) {
                            answers.put(record.place(), mend.with(found.cells()));
                            records.put(record.place(), new ImportMend(found.cells(), false).of(record));
                        } else {
                            String at = found.before().get();
                            Map<String, String> cells = subject.joined(records.get(at), record);
                            answers.put(record.place(), mend.with(true));
                            answers.put(
                                    at,
                                    answers.getOrDefault(at, mended(mends, at)).with(cells));
                            // Others may mean the same.
                            records.put(at, new ImportMend(cells, false).of(records.get(at)));
                        }
                    });
            answers.forEach((at, mend) -> store.mend(id, at, mend));
            return run.with(run.choices());
        });
        checkSoon(subject, answered);
        return answered;
    }

    private static ImportMend mended(Map<String, ImportMend> mends, String place) {
        return mends.getOrDefault(place, ImportMend.NONE);
    }

    /** The record at a place, as it is corrected by now. */
    public ImportRecord record(ImportSubject subject, long id, String place) {
        subject.requireMayImport();
        return recordAt(read(reading(subject), find(subject, id)), place);
    }

    private static ImportRecord recordAt(ImportReading.Found found, String place) {
        return Stream.concat(found.source().records().stream(), found.leftOut().stream())
                .filter(each -> each.place().equals(place))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException(Message.of("productops.imports.no-record", TextRule.beginning(place))));
    }

    /**
     * Begins to apply an import as it was checked.
     *
     * @param version the version that the caller has seen, and with it what was found in it
     * @param confirmation whether what the rows ask for is meant
     * @throws UnconfirmedException if it is not
     * @throws InvalidException if something is wrong; the job says if something is other than it was checked
     */
    public Job apply(ImportSubject subject, long id, long version, Confirmation confirmation) {
        subject.requireMayImport();
        String user = access.requireUser();
        ImportView view = view(subject, id);
        ImportRun run = view.run();
        ConflictException.check(run, version, conflict());
        if (!view.isReady()) {
            throw InvalidException.general(Message.of("productops.imports.not-ready"));
        }
        UnconfirmedException question =
                new UnconfirmedException(asked(subject, id, view.check().orElseThrow()));
        confirmation.require(question);
        ImportReading reading = reading(subject);
        // Anything else than what was checked is not applied.
        ImportCheck check = view.check().orElseThrow();
        String seen = store.checkedMarks(id);
        return begin(subject, run, "import", progress -> {
            requireAsSeen(run);
            subject.apply(new ImportOrder(
                    id,
                    run.fileName(),
                    user,
                    read(reading, run).content(),
                    run.choices(),
                    seen,
                    changes -> {
                        requireAsSeen(run);
                        store.keep(id, changes);
                        store.setState(
                                id,
                                ImportState.APPLIED,
                                new ImportOutcome(user, time.instant(), List.of(subject.applied(check, changes))));
                        store.removeCheck(id);
                        progress.check();
                    },
                    progress));
            return find(subject, id).outcome().map(ImportOutcome::figures).orElseThrow();
        });
    }

    /**
     * What the rows ask for, each with the row's name, or what becomes of those of which nobody said what they mean; of many,
     * the first ones and how many others there are.
     */
    private List<Message> asked(ImportSubject subject, long id, ImportCheck check) {
        if (!subject.asks() || check.asked() == 0) {
            return List.of();
        }
        List<Message> facts = new ArrayList<>();
        List<ImportRowView> rows = store.checkedAsked(id, new Paging(0, MOST_ASKED));
        if (subject.proposes()) {
            facts.add(Message.of("productops.imports.unanswered", check.asked()));
            rows.stream()
                    .flatMap(row -> row.asks().stream())
                    .map(ask -> new Message(
                            "productops.imports.unanswered.each",
                            ask.arguments().subList(0, 2)))
                    .distinct()
                    .forEach(facts::add);
        } else {
            for (ImportRowView row : rows) {
                row.asks().forEach(ask -> facts.add(Message.of("productops.imports.asks", row.name(), texts.get(ask))));
            }
        }
        if (check.asked() > MOST_ASKED) {
            facts.add(Message.of("productops.imports.asked.more", check.asked() - MOST_ASKED));
        }
        return facts;
    }

    /**
     * The first things that an import changed, and how many they are.
     *
     * @param most how many at most; nothing of an import that is not applied
     */
    public Slice<ImportChange> done(ImportSubject subject, long id, int most) {
        subject.requireMayImport();
        return find(subject, id).state() == ImportState.APPLIED
                ? store.changes(id, most)
                : new Slice<>(0, most, 0, List.of());
    }

    /**
     * Forgets an upload that was not applied, and its file.
     *
     * @throws InvalidException if it was applied, or a job is at it
     */
    public void discard(ImportSubject subject, long id) {
        subject.requireMayImport();
        refuseWhileGoing(find(subject, id));
        writes.run(LOCK, id, () -> {
            ImportRun run = find(subject, id);
            if (run.state() != ImportState.STAGED) {
                throw InvalidException.general(Message.of("productops.imports.not-discarded"));
            }
            refuseWhileGoing(run);
            store.remove(id);
            return run;
        });
    }

    /** What undoing an import would do, as things stand. */
    public ImportUndo planUndo(ImportSubject subject, long id) {
        subject.requireMayImport();
        requireApplied(find(subject, id));
        return subject.planUndo(store.changes(id));
    }

    /** Whether there is anything that an import did and that can be taken back, as far as is known without asking the product. */
    public boolean canUndo(ImportSubject subject, long id) {
        subject.requireMayImport();
        return find(subject, id).state() == ImportState.APPLIED && subject.canUndo(store.changes(id));
    }

    /**
     * Begins to undo an import.
     *
     * @param told what the caller was told, as {@link ImportUndo#told} names it
     */
    public Job undo(ImportSubject subject, long id, int told) {
        subject.requireMayImport();
        String user = access.requireUser();
        ImportRun run = find(subject, id);
        requireApplied(run);
        if (!subject.canUndo(store.changes(id))) {
            throw InvalidException.general(ImportUndo.NOTHING);
        }
        return begin(subject, run, "undo", progress -> {
            subject.undo(new ImportUndoOrder(
                    id,
                    run.fileName(),
                    user,
                    store.changes(id),
                    told,
                    undone -> {
                        requireApplied(there(id));
                        store.setState(
                                id,
                                ImportState.UNDONE,
                                new ImportOutcome(user, time.instant(), undone.done(subject.reach())));
                        progress.check();
                    },
                    progress));
            return find(subject, id).outcome().map(ImportOutcome::figures).orElseThrow();
        });
    }

    private static void requireApplied(ImportRun run) {
        if (run.state() != ImportState.APPLIED) {
            throw InvalidException.general(Message.of("productops.imports.not-applied"));
        }
    }

    private Job begin(ImportSubject subject, ImportRun run, String verb, JobWork work) {
        // One after the other, so that the job that is shown is the one that does it.
        return writes.holding(BEGIN, () -> {
            ImportRun now = find(subject, run.id());
            boolean quicker = now.version() != run.version()
                    || !verb.equals(CHECK) && !now.jobId().equals(run.jobId());
            if (quicker) {
                throw InvalidException.general(Message.of("productops.imports.going"));
            }
            if (!verb.equals(CHECK)) {
                refuseWhileGoing(now);
            }
            Job job = jobs.start(subject.id() + "-" + verb, subject.title(run.fileName()), work);
            return writes.run(LOCK, run.id(), () -> {
                store.setJob(run.id(), job.id());
                return job;
            });
        });
    }

    private void refuseWhileGoing(ImportRun run) {
        if (run.jobId().flatMap(this::job).filter(job -> job.state().isGoing()).isPresent()) {
            throw InvalidException.general(Message.of("productops.imports.going"));
        }
    }

    /** An erasure takes what came in a file, even while a job is at it. */
    private ImportRun there(long id) {
        return store.find(id).orElseThrow(() -> InvalidException.general(Message.of("productops.imports.gone")));
    }

    private static ImportRun require(ImportRun run, ImportState state) {
        if (run.state() != state) {
            throw InvalidException.general(Message.of("productops.imports.done-already"));
        }
        return run;
    }

    private void requireAsSeen(ImportRun seen) {
        if (require(there(seen.id()), ImportState.STAGED).version() != seen.version()) {
            throw InvalidException.general(conflict());
        }
    }

    private ImportRun change(ImportSubject subject, long id, long version, UnaryOperator<ImportRun> step) {
        return writes.run(LOCK, id, () -> {
            ImportRun run = require(find(subject, id), ImportState.STAGED);
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

    private ImportReading reading(ImportSubject subject) {
        return new ImportReading(subject.fields(), subject.formats(), texts);
    }

    private ImportReading.Found read(ImportReading reading, ImportRun run) {
        return readAll(reading, run).mended(store.mended(run.id()));
    }

    /** As it is in the file, whatever people did to it. */
    private ImportReading.Found readAll(ImportReading reading, ImportRun run) {
        return reading.read(store.content(run.id()), run.choices());
    }

    private ImportRun find(ImportSubject subject, long id) {
        return store.find(id)
                .filter(run -> run.subject().equals(subject.id()))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.imports.not-found", id)));
    }
}
