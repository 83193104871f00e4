package org.productops.common.imports;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a record probably means, although it calls it otherwise: something that is there, or what a record before it
 * describes.
 *
 * @param about what is asked about: records with the same are answered at once
 * @param cells what the record says if that is meant, by the names of fields
 * @param before the place of the record that describes the same; empty if there is none. If that is meant, that record gets what
 *     this one says, and this one is left out; but if this one has cells and that one still asks itself, this one has its cells
 */
public record ImportMeant(String about, Map<String, String> cells, Optional<String> before) {

    /** The field of a record of which somebody said that it means nothing that is there; no subject has one of this name. */
    public static final String APART = "apart";

    public ImportMeant {
        Objects.requireNonNull(about, "about");
        cells = Map.copyOf(cells);
        Objects.requireNonNull(before, "before");
    }

    /** Something that is there. */
    public static ImportMeant there(String about, Map<String, String> cells) {
        return new ImportMeant(about, cells, Optional.empty());
    }

    /** Something that is there and that the record at a place means, too, or will once it is answered. */
    public static ImportMeant there(String about, Map<String, String> cells, Optional<String> place) {
        return new ImportMeant(about, cells, place);
    }

    /** What the record at a place describes, too. */
    public static ImportMeant before(String about, String place) {
        return new ImportMeant(about, Map.of(), Optional.of(place));
    }

    /** Whether somebody said of this record that it means nothing that is there. */
    public static boolean isApart(ImportRecord record) {
        return record.fields().containsKey(APART);
    }
}
