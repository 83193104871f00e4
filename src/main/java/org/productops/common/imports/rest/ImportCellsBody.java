package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to correct a row.
 *
 * @param place where the row is in the file, as it is in the list of rows
 * @param cells the fields with their new texts; others stay
 */
record ImportCellsBody(@JsonProperty("place") String place, @JsonProperty("cells") List<ImportValueJson> cells)
        implements JsonBody {

    String row() {
        return Objects.requireNonNullElse(place, "");
    }

    Map<String, String> texts() {
        return ImportValueJson.map(cells);
    }
}
