package org.productops.bench.library;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.productops.area.AreaTree;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.Confirmation;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;

/** Exports of a filled company, and imports of them into empty ones. */
final class FileRows {

    private static final int FILES = 3;

    private final BigCompany from;
    private final Bench bench;

    FileRows(BigCompany from, Bench bench) {
        this.from = from;
        this.bench = bench;
    }

    void all() throws Exception {
        from.as(CompanyFilling.ADMINISTRATOR);
        bench.times("Export as CSV", FILES, () -> csv(from).length);
        bench.times("Export as JSON", FILES, () -> json(from).length);
        imports("CSV", ImportChoices.TABLE, csv(from), () -> csv(from));
        imports("JSON", "json", json(from), () -> json(from));
    }

    private void imports(String name, String format, byte[] file, Supplier<byte[]> again) throws Exception {
        for (int i = 0; i < FILES; i++) {
            try (BigCompany into = new BigCompany(from.size)) {
                into.counts.withoutAreas();
                Bench empty = new Bench(into);
                imports(into, empty, name, format, file);
                byte[] back = format.equals("json") ? json(into) : csv(into);
                if (!Arrays.equals(back, again.get())) {
                    throw new IllegalStateException("What was imported as " + name + " is exported otherwise");
                }
                // Each file needs an empty library of its own; the last one has the warmest JVM around it.
                bench.found().putAll(empty.found());
            }
        }
    }

    private static void imports(BigCompany into, Bench bench, String name, String format, byte[] file)
            throws Exception {
        long[] id = new long[1];
        bench.times("Import " + name + ": take the file", 1, () -> {
            id[0] = into.imports
                    .stage(into.areas.imports, ImportChoices.of(format), "areas." + format, file)
                    .id();
            return file.length;
        });
        bench.times("Import " + name + ": check", 1, () -> {
            into.threads.runNext();
            return check(into, id[0]).count(ImportFate.NEW);
        });
        bench.times("Import " + name + ": apply", 1, () -> {
            Job job = apply(into, id[0]);
            into.threads.runNext();
            require(into, job);
            return into.areas.library.tree().areas().size();
        });
        long second = into.imports
                .stage(into.areas.imports, ImportChoices.of(format), "areas." + format, file)
                .id();
        bench.times("Import " + name + ": check of the same file again, which changes nothing", 1, () -> {
            into.threads.runNext();
            ImportCheck check = check(into, second);
            return check.records() - check.count(ImportFate.SAME);
        });
        bench.times("Import " + name + ": undo", 1, () -> {
            Job job = into.imports.undo(into.areas.imports, id[0], 0);
            into.threads.runNext();
            require(into, job);
            return into.areas.library.tree().areas().size();
        });
        // What was undone can be imported again: the library is to be compared.
        into.imports.check(
                into.areas.imports,
                second,
                into.imports.view(into.areas.imports, second).run().version());
        into.threads.runNext();
        Job job = apply(into, second);
        into.threads.runNext();
        require(into, job);
    }

    private static Job apply(BigCompany into, long id) {
        return into.imports.apply(
                into.areas.imports,
                id,
                into.imports.view(into.areas.imports, id).run().version(),
                Confirmation.EVERYTHING);
    }

    private static void require(BigCompany into, Job job) {
        Job ended = into.jobs.get(job.id());
        if (ended.state() != JobState.DONE) {
            throw new IllegalStateException(ended.toString());
        }
    }

    private static ImportCheck check(BigCompany into, long id) {
        return into.imports.view(into.areas.imports, id).check().orElseThrow();
    }

    private static byte[] csv(BigCompany company) {
        AreaTree tree = company.areas.library.tree();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        company.areas.exports.csv(tree, tree.areas(), out, CsvSeparator.COMMA);
        return out.toByteArray();
    }

    private static byte[] json(BigCompany company) {
        AreaTree tree = company.areas.library.tree();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        company.areas.exports.json(tree, tree.areas(), out);
        return out.toByteArray();
    }
}
