package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to archive or restore an area.
 *
 * @param archived what it is to be
 * @param withBelow whether the areas below are to be archived too; without it, one below that is not archived is an
 *     error at {@code archived}. Not looked at when restoring, which takes one area at a time, from the top
 */
record ArchivedBody(
        @JsonProperty(value = "archived", required = true) boolean archived,
        @JsonProperty("withBelow") Boolean withBelow)
        implements JsonBody {

    boolean alsoBelow() {
        return Boolean.TRUE.equals(withBelow);
    }
}
