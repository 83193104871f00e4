package org.productops.glossary.ao;

import java.util.List;
import java.util.TreeMap;

/** The forms of one term while its rows are read, in whatever order they come. */
final class TermForms {

    private final TreeMap<Integer, String> synonyms = new TreeMap<>();
    private String abbreviation = "";

    /** Takes what is needed from the row, which does not outlive the call. */
    void add(TermFormEntity row) {
        switch (FormKind.valueOf(row.getFormKind())) {
            case ABBREVIATION -> abbreviation = row.getWrittenForm();
            case SYNONYM -> synonyms.put(row.getFormPosition(), row.getWrittenForm());
            case NAME -> {
                // The term's own row has it; this one only keeps others from taking it.
            }
        }
    }

    List<String> synonyms() {
        return List.copyOf(synonyms.values());
    }

    String abbreviation() {
        return abbreviation;
    }
}
