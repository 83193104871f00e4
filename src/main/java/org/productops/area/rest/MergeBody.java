package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to merge an area into another one.
 *
 * @param mergedInto needed: the key of the area that stays
 */
record MergeBody(@JsonProperty("mergedInto") String mergedInto) implements JsonBody {

    String target() {
        return Objects.requireNonNullElse(mergedInto, "");
    }
}
