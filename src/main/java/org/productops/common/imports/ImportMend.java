package org.productops.common.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody did to a record of a file in the preview.
 *
 * @param cells the corrected texts, by fields
 * @param leftOut whether nothing becomes of the record
 */
public record ImportMend(Map<String, String> cells, boolean leftOut) {

    /** Nothing. */
    public static final ImportMend NONE = new ImportMend(Map.of(), false);

    public ImportMend {
        cells = Map.copyOf(cells);
    }

    /** The same, with these cells corrected, too. */
    ImportMend with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(cells);
        all.putAll(others);
        return new ImportMend(all, leftOut);
    }

    /** The same, left out or taken back. */
    ImportMend with(boolean left) {
        return new ImportMend(cells, left);
    }

    /** The record as it is corrected. */
    ImportRecord of(ImportRecord record) {
        if (cells.isEmpty()) {
            return record;
        }
        Map<String, String> fields = new LinkedHashMap<>(record.fields());
        fields.putAll(cells);
        return new ImportRecord(record.place(), fields);
    }
}
