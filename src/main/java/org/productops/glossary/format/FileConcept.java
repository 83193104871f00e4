package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.imports.ImportRecord;

/**
 * What a file says of one concept, whatever format it has: rows, each of one term in one language.
 *
 * @param rows those with the same id, in the order of the file; never empty
 */
record FileConcept(List<ImportRecord> rows) {

    /** What people write as id of a concept that is another one than those that are called so. */
    static final String NEW = "new";

    FileConcept {
        rows = List.copyOf(rows);
    }

    /** The concepts of which these rows are. */
    static List<FileConcept> of(List<ImportRecord> records) {
        Map<String, List<ImportRecord>> byId = new LinkedHashMap<>();
        for (ImportRecord record : records) {
            String id = text(record, ConceptFileFields.ID);
            boolean alone = id.isEmpty() || id.equalsIgnoreCase(NEW) || isTwice(record);
            byId.computeIfAbsent(alone ? "\n" + record.place() : id, any -> new ArrayList<>())
                    .add(record);
        }
        return byId.values().stream().map(FileConcept::new).toList();
    }

    /** Whether the row says nothing but what a domain is. */
    static boolean isDomain(ImportRecord record) {
        boolean hasNoWord = record.fields().containsKey(ConceptFileFields.DOMAIN_DESCRIPTION)
                && !record.fields().containsKey(ConceptFileFields.TERM);
        return (hasNoWord || !text(record, ConceptFileFields.DOMAIN).isEmpty())
                && Stream.concat(
                                Stream.of(
                                        ConceptFileFields.ID,
                                        ConceptFileFields.TERM,
                                        ConceptFileFields.DEFINITION,
                                        ConceptFileFields.TEXT),
                                ConceptFileFields.CELLS.stream())
                        .allMatch(field -> text(record, field).isEmpty());
    }

    /** Whether the row has the id of another concept in the same file, where each has its own. */
    static boolean isTwice(ImportRecord record) {
        String twice = text(record, ConceptFileFields.TWICE);
        return !twice.isEmpty() && twice.equals(text(record, ConceptFileFields.ID));
    }

    static String text(ImportRecord record, String field) {
        return record.fields().getOrDefault(field, "").strip();
    }

    /** The row that stands for the concept. */
    ImportRecord first() {
        return rows.get(0);
    }

    String id() {
        return text(first(), ConceptFileFields.ID);
    }

    /** Whether any row has a cell for it. */
    boolean says(String field) {
        return rows.stream().anyMatch(row -> row.fields().containsKey(field));
    }

    /** The first row that says something there. */
    Optional<ImportRecord> rowOf(String field) {
        return rows.stream().filter(row -> !text(row, field).isEmpty()).findFirst();
    }

    /** What the first row says that says something there; empty if none does. */
    String text(String field) {
        return rowOf(field).map(row -> text(row, field)).orElse("");
    }

    /** The rows by language, in the order of the file. */
    Map<String, List<ImportRecord>> byLanguage(String otherwise) {
        Map<String, List<ImportRecord>> byLanguage = new LinkedHashMap<>();
        rows.forEach(row -> byLanguage
                .computeIfAbsent(language(row, otherwise), any -> new ArrayList<>())
                .add(row));
        return byLanguage;
    }

    static String language(ImportRecord row, String otherwise) {
        String said = text(row, ConceptFileFields.LANGUAGE);
        return said.isEmpty() ? otherwise : LanguageNames.tag(said);
    }

    /** The first row with a term that is preferred, as far as the file says so: in this language if there is one, else in any. */
    Optional<ImportRecord> preferred(String language) {
        List<ImportRecord> terms = rows.stream()
                .filter(row -> !text(row, ConceptFileFields.TERM).isEmpty())
                .filter(row -> {
                    String status = text(row, ConceptFileFields.TERM_STATUS);
                    return status.isEmpty() || status.equalsIgnoreCase("preferred");
                })
                .toList();
        return terms.stream()
                .filter(row -> language(row, language).equals(language))
                .findFirst()
                .or(() -> terms.stream().findFirst())
                .or(() -> rowOf(ConceptFileFields.TERM));
    }
}
