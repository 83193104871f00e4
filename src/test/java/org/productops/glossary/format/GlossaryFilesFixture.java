package org.productops.glossary.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvTable;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportContent;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOrder;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPlan;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportUndo;
import org.productops.common.imports.ImportUndoOrder;
import org.productops.common.job.JobProgress;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossarySpace;
import org.productops.testing.fakes.EnglishTexts;

/** Glossaries of the spaces {@code DOC}, {@code TWO} and {@code THREE}, and their files. {@code anna} edits all of them. */
final class GlossaryFilesFixture {

    static final String ANNA = "key-anna";

    final GlossaryFixture glossary = new GlossaryFixture();
    final GlossaryImports imports = new GlossaryImports(
            glossary.service,
            glossary.store,
            glossary.writes(),
            glossary.library,
            glossary.people,
            glossary.changeTexts(new EnglishTexts()),
            glossary.areaCopies);
    final GlossaryExportService exports = new GlossaryExportService(
            glossary.access,
            glossary.library,
            glossary.store,
            glossary.people,
            new FakeGlossarySite(),
            glossary.search);

    /** What the last import did. */
    List<ImportChange> changes = new ArrayList<>();

    GlossaryFilesFixture() {
        glossary.spaces.add(new GlossarySpace(20, "TWO", "Two", "/display/TWO"));
        glossary.spaces.add(new GlossarySpace(30, "THREE", "Three", "/display/THREE"));
    }

    static ImportContent table(String... lines) {
        return table(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static ImportContent table(byte[] content) {
        CsvTable table = CsvFiles.read(content, CsvChoices.NONE);
        List<ImportRecord> records = new ArrayList<>();
        for (CsvTable.CsvRow row : table.rows()) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < table.header().size(); i++) {
                fields.put(table.header().get(i), row.cells().get(i));
            }
            records.add(new ImportRecord(String.valueOf(row.line()), fields));
        }
        return new ImportContent(records, List.of());
    }

    static ImportContent file(String format, String content) {
        return new ImportContent(
                ImportFormat.find(GlossaryFormats.ALL, format)
                        .read(content.getBytes(StandardCharsets.UTF_8))
                        .records(),
                List.of());
    }

    ImportPlan plan(String key, ImportContent content) {
        return plan(key, content, ImportPeople.AS_THEY_ARE);
    }

    ImportPlan plan(String key, ImportContent content, ImportPeople people) {
        return imports.of(key).plan(ANNA, content, ImportChoices.of("csv").with(people), JobProgress.unwatched());
    }

    /** Imports it, and gives what it did. */
    ImportPlan apply(String key, ImportContent content) {
        ImportPlan plan = plan(key, content);
        changes = new ArrayList<>();
        imports.of(key)
                .apply(new ImportOrder(
                        7,
                        "file",
                        ANNA,
                        content,
                        ImportChoices.of("csv"),
                        plan.marks(),
                        changes::addAll,
                        JobProgress.unwatched()));
        return plan;
    }

    ImportUndo undo(String key) {
        ImportUndo undo = imports.of(key).planUndo(changes);
        imports.of(key)
                .undo(new ImportUndoOrder(7, "file", ANNA, changes, undo.told(), any -> {}, JobProgress.unwatched()));
        return undo;
    }

    String export(String key, GlossaryFile file) {
        return write(exports.of(key), file);
    }

    String write(GlossaryExport export, GlossaryFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(export, file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    GlossaryContent content(String key) {
        return glossary.service.view(key).content();
    }

    /** The concept that is called so, with its long texts. */
    Concept named(String key, String name) {
        Concept found = content(key).lookup(name).stream().findFirst().orElseThrow();
        return glossary.service.concept(key, found.id());
    }

    static String text(Concept concept, Locale language) {
        return concept.explanation(language).orElseThrow().text();
    }
}
