package org.productops.feedback.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvTable;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportOption;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.feedback.FeedbackFields;

/** The export of another product, which is known by its header; it has to be told into which project. */
final class ForeignFormat implements ImportFormat {

    private static final ImportOption PROJECT = new ImportOption(
            FeedbackFileFields.PROJECT,
            Message.of("productops.portal.import.field.project"),
            Message.of("productops.portal.import.option.project"));

    private final String id;
    private final Set<String> header;
    private final Map<String, String> columns;
    private final String channel;
    private final String project;

    private ForeignFormat(String id, Set<String> header, Map<String, String> columns, String channel, String project) {
        this.id = id;
        this.header = header;
        this.columns = columns;
        this.channel = channel;
        this.project = project;
    }

    /** The posts that Fider exports. */
    static ForeignFormat fider() {
        return new ForeignFormat(
                "fider",
                Set.of("number", "title", "votes_count", "original_number"),
                Map.of(
                        "number", FeedbackFileFields.ID,
                        "title", FeedbackFileFields.SUMMARY,
                        "description", FeedbackFields.QUOTE,
                        "created_at", FeedbackFields.HEARD_ON,
                        "created_by", FeedbackFields.SPEAKER,
                        "original_number", FeedbackFileFields.ORIGINAL,
                        "tags", FeedbackFileFields.TAGS),
                "Fider",
                "");
    }

    /** The notes that Productboard exports. */
    static ForeignFormat productboard() {
        return new ForeignFormat(
                "productboard",
                Set.of("note_title", "note_text"),
                Map.of(
                        "id", FeedbackFileFields.ID,
                        "note_title", FeedbackFileFields.SUMMARY,
                        "note_text", FeedbackFields.QUOTE,
                        "user_name", FeedbackFields.SPEAKER,
                        "user_email", FeedbackFields.CONTACT,
                        "company_name", FeedbackFields.ORGANISATION,
                        "source_url", FeedbackFields.LINK,
                        "created_at", FeedbackFields.HEARD_ON,
                        "tags", FeedbackFileFields.TAGS),
                "Productboard",
                "");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<ImportOption> options() {
        return List.of(PROJECT);
    }

    @Override
    public ImportFormat with(Map<String, String> said) {
        return new ForeignFormat(
                id,
                header,
                columns,
                channel,
                said.getOrDefault(FeedbackFileFields.PROJECT, "").strip());
    }

    @Override
    public boolean recognises(List<String> names) {
        return names.stream()
                .map(ForeignFormat::folded)
                .collect(Collectors.toSet())
                .containsAll(header);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    @Override
    public ImportSource read(byte[] content) {
        CsvTable table = CsvFiles.read(content, CsvChoices.NONE);
        if (project.isEmpty()) {
            // Nothing is wrong with any of the rows, and of none can be said what becomes of it.
            throw InvalidException.general(Message.of("productops.portal.import.project-first"));
        }
        List<ImportRecord> records = new ArrayList<>();
        for (CsvTable.CsvRow row : table.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < table.header().size() && i < row.cells().size(); i++) {
                cells.put(folded(table.header().get(i)), row.cells().get(i));
            }
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(FeedbackFileFields.PROJECT, project);
            columns.forEach((column, field) ->
                    Optional.ofNullable(cells.get(column)).ifPresent(text -> fields.put(field, text)));
            fields.put(FeedbackFields.CHANNEL, channel);
            fields.computeIfPresent(
                    FeedbackFileFields.ID, (field, own) -> own.isBlank() ? "" : channel + " " + own.strip());
            fields.computeIfPresent(
                    FeedbackFileFields.ORIGINAL, (field, own) -> own.isBlank() ? null : channel + " " + own.strip());
            records.add(new ImportRecord(String.valueOf(row.line()), fields));
        }
        return new ImportSource(records, List.of());
    }
}
