package org.productops.area;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.area.format.CompassFormat;
import org.productops.area.format.GitHubOwnersFormat;
import org.productops.area.format.OwnersFormat;
import org.productops.common.access.Access;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.Confirmation;
import org.productops.common.error.FieldErrors;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportService;
import org.productops.common.imports.ImportView;
import org.productops.common.imports.InMemoryImportStore;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.paging.Paging;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.HeldJobThreads;

/** Imports into the library of an {@link AreaFixture}, as an administrator makes them. */
public final class AreaImportFixture {

    public final AreaFixture given;
    public final HeldJobThreads threads = new HeldJobThreads();
    public final AreaImports areas;
    public final JobService jobs;
    public final InMemoryImportStore store = new InMemoryImportStore();
    public final ImportService imports;
    public final AreaExportService exports;

    public AreaImportFixture() {
        this(new AreaFixture());
    }

    public AreaImportFixture(AreaFixture given) {
        this.given = given;
        Access access = new Access(given.people);
        areas = new AreaImports(
                given.library,
                given.store,
                new AreaWrites(
                        given.library,
                        access,
                        given.storage.snapshotWrites(),
                        given.storage.transactions(),
                        given.audit,
                        Optional.of(List.of(given.changes::addAll))),
                access,
                given.people,
                List.of(
                        new AreaJsonFormat(given.library),
                        new CompassFormat(),
                        new GitHubOwnersFormat(),
                        new OwnersFormat()),
                Optional.of(List.of(given.dependents)),
                () -> AreaFixture.NOW);
        jobs = new JobService(new InMemoryJobStore(), threads, access, () -> AreaFixture.NOW);
        imports = new ImportService(
                store, jobs, given.storage.writes(), access, new EnglishTexts(), () -> AreaFixture.NOW);
        exports = new AreaExportService(access, given.people);
    }

    /** Uploads a table; the id of the import. */
    public long upload(String... lines) {
        return upload(ImportChoices.TABLE, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads a file; the id of the import. */
    public long upload(String format, byte[] content) {
        long id = imports.stage(areas, ImportChoices.of(format), "areas." + format, content)
                .id();
        threads.runNext();
        return id;
    }

    /** The import as it can be looked at. */
    public ImportView view(long id) {
        return imports.view(areas, id);
    }

    /** What the last check found. */
    public ImportCheck check(long id) {
        return view(id).check().orElseThrow();
    }

    /** What would become of the records of the file, in its order. */
    public List<ImportRowView> rows(long id) {
        return Arrays.stream(ImportFate.values())
                .filter(fate -> fate != ImportFate.GONE)
                .flatMap(fate -> rows(id, fate).stream())
                .sorted(Comparator.comparingInt(AreaImportFixture::number))
                .toList();
    }

    /** Places are lines, or say in which list of the file it is the how manieth. */
    private static int number(ImportRowView row) {
        return Integer.parseInt(row.place().replaceAll("\\D", ""));
    }

    /** The things that have a fate. */
    public List<ImportRowView> rows(long id, ImportFate fate) {
        return imports.rows(areas, id, fate, new Paging(0, 100_000)).values();
    }

    /** The lines that gave no record. */
    public List<ImportLine> lines(long id) {
        return imports.lines(areas, id, new Paging(0, 100_000)).values();
    }

    /** The people whom nobody knows. */
    public List<ImportPerson> people(long id) {
        return imports.people(areas, id, new Paging(0, 100_000)).values();
    }

    /** Says what becomes of people whom nobody knows. */
    public void choose(long id, ImportPeople people) {
        choose(id, view(id).run().choices().with(people));
    }

    /** Leaves a row out, or takes it back. */
    public void leaveOut(long id, String place, boolean leftOut) {
        imports.leaveOut(areas, id, view(id).run().version(), place, leftOut);
        threads.runNext();
    }

    /** What of the row at a place is not imported, as what is wrong is said. */
    public Map<String, String> notes(long id, String place) {
        return said(id, place, ImportRowView::notes);
    }

    /** Reads the file in another way. */
    public void choose(long id, ImportChoices choices) {
        imports.choose(areas, id, view(id).run().version(), choices);
        threads.runNext();
    }

    /** Checks the import once more. */
    public void checkAgain(long id) {
        imports.check(areas, id, view(id).run().version());
        threads.runNext();
    }

    /** Mends a cell. */
    public void mend(long id, String place, String field, String text) {
        imports.mend(areas, id, view(id).run().version(), place, Map.of(field, text));
        threads.runNext();
    }

    /** Applies an import as it is seen now, and what came of it. */
    public Job apply(long id) {
        Job job = begin(id);
        threads.runNext();
        return jobs.get(job.id());
    }

    /** Begins to apply an import as it is seen now. */
    public Job begin(long id) {
        return imports.apply(areas, id, view(id).run().version(), Confirmation.NONE);
    }

    /** Undoes an import as it is seen now, and what came of it. */
    public Job undo(long id) {
        Job job = imports.undo(areas, id, imports.planUndo(areas, id).stay());
        threads.runNext();
        return jobs.get(job.id());
    }

    /** The fates of the rows, by their keys. */
    public Map<String, ImportFate> fates(long id) {
        return rows(id).stream().collect(Collectors.toMap(ImportRowView::key, ImportRowView::fate));
    }

    /** What is wrong with the row at a place: the fields and the keys of the texts, with what is in them. */
    public Map<String, String> wrong(long id, String place) {
        return said(id, place, ImportRowView::errors);
    }

    private Map<String, String> said(long id, String place, Function<ImportRowView, FieldErrors> errors) {
        return rows(id).stream()
                .filter(row -> row.place().equals(place))
                .flatMap(row -> errors.apply(row).fields().entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        error -> error.getValue().key().replaceFirst("productops\\.area\\.", "")
                                + error.getValue().arguments()));
    }

    /** The library as a table. */
    public byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.csv(given.library.tree(), given.library.tree().areas(), out, CsvSeparator.COMMA);
        return out.toByteArray();
    }

    /** The library as JSON. */
    public byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.json(given.library.tree(), given.library.tree().areas(), out);
        return out.toByteArray();
    }
}
