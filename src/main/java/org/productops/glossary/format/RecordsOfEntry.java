package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.imports.ImportRecord;

/**
 * Makes records of an entry of a file that says in one place what a concept is: a row for each of its terms, and one for each
 * explanation in a language in which it has none.
 */
final class RecordsOfEntry {

    private final String place;
    private final Map<String, String> whole = new LinkedHashMap<>();
    private final List<Map<String, String>> explanations = new ArrayList<>();
    private final List<Map<String, String>> terms = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** @param place of the entry, as people find it in the file */
    RecordsOfEntry(String place) {
        this.place = place;
    }

    /** Says something of the concept as a whole. */
    void put(String field, String text) {
        whole.put(field, text);
    }

    /** Whether something was said of the concept as a whole. */
    boolean has(String field) {
        return whole.containsKey(field);
    }

    /** An explanation in a language; what is known of it is put into the answer. */
    Map<String, String> explanation(String language) {
        return explanations.stream()
                .filter(row -> row.get(ConceptFileFields.LANGUAGE).equals(language))
                .findFirst()
                .orElseGet(() -> {
                    Map<String, String> row = row(language);
                    explanations.add(row);
                    return row;
                });
    }

    /** Adds a term; what else is known of it is put into the answer. */
    Map<String, String> term(String language, String text) {
        Map<String, String> row = row(language);
        row.put(ConceptFileFields.TERM, text);
        terms.add(row);
        return row;
    }

    private static Map<String, String> row(String language) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(ConceptFileFields.LANGUAGE, language);
        return row;
    }

    /** Says that the file says something that no glossary keeps. */
    void leftOut(String what) {
        leftOut.add(what.replace('\n', ' '));
    }

    /** The records, with nothing in them that the file does not say. */
    List<ImportRecord> records() {
        List<Map<String, String>> rows = new ArrayList<>();
        boolean inOrder = languages(explanations)
                .equals(languages(terms).stream()
                        .filter(languages(explanations)::contains)
                        .toList());
        List<Map<String, String>> left = new ArrayList<>(explanations);
        if (!inOrder) {
            rows.addAll(left);
            left.clear();
        }
        for (Map<String, String> term : terms) {
            Map<String, String> row = new LinkedHashMap<>(term);
            left.stream()
                    .filter(each -> each.get(ConceptFileFields.LANGUAGE).equals(term.get(ConceptFileFields.LANGUAGE)))
                    .findFirst()
                    .ifPresent(each -> {
                        row.putAll(each);
                        left.remove(each);
                    });
            rows.add(row);
        }
        rows.addAll(left);
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<>());
        }
        if (!leftOut.isEmpty()) {
            rows.get(0).put(ConceptFileFields.LEFT_OUT, String.join("\n", leftOut));
        }
        List<ImportRecord> records = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            if (whole.containsKey(ConceptFileFields.ID)) {
                fields.put(ConceptFileFields.ID, whole.get(ConceptFileFields.ID));
            }
            fields.putAll(rows.get(i));
            if (i == 0) {
                fields.putAll(whole);
            } else if (whole.containsKey(ConceptFileFields.TWICE)) {
                fields.put(ConceptFileFields.TWICE, whole.get(ConceptFileFields.TWICE));
            }
            records.add(new ImportRecord(i == 0 ? place : place + "." + (i + 1), fields));
        }
        return records;
    }

    private static List<String> languages(List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> row.get(ConceptFileFields.LANGUAGE))
                .distinct()
                .toList();
    }
}
