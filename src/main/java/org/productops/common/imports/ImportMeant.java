package org.productops.common.imports;

import java.util.Map;
import java.util.Objects;

/**
 * Something that is there and that a record probably means, although it calls it otherwise.
 *
 * @param about what is asked about: records with the same are answered at once
 * @param cells what the record says if that is meant, by the names of fields
 */
public record ImportMeant(String about, Map<String, String> cells) {

    /** The field of a record of which somebody said that it means nothing that is there; no subject has one of this name. */
    public static final String APART = "apart";

    public ImportMeant {
        Objects.requireNonNull(about, "about");
        cells = Map.copyOf(cells);
    }

    /** Whether somebody said of this record that it means nothing that is there. */
    public static boolean isApart(ImportRecord record) {
        return record.fields().containsKey(APART);
    }
}
