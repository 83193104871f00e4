package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to correct a row, or to leave it out.
 *
 * @param place where the row is in the file, as it is in the list of rows
 * @param cells the fields with their new texts; others stay
 * @param leftOut whether nothing becomes of the row; sent instead of cells
 */
public record ImportCellsBody(
        @JsonProperty("place") String place,
        @JsonProperty("cells") List<ImportValueJson> cells,
        @JsonProperty("leftOut") Boolean leftOut)
        implements JsonBody {

    String row() {
        return Objects.requireNonNullElse(place, "");
    }

    /** Whether the row is left out or taken back; empty if its cells are corrected. */
    Optional<Boolean> left() {
        return Optional.ofNullable(leftOut);
    }

    Map<String, String> texts() {
        return ImportValueJson.map("cells", cells);
    }
}
