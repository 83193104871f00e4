package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to archive or restore an area.
 *
 * @param archived what it is to be
 * @param withBelow whether the areas below are to be archived too; not looked at when restoring
 */
record ArchivedBody(
        @JsonProperty(value = "archived", required = true) boolean archived,
        @JsonProperty("withBelow") Boolean withBelow)
        implements JsonBody {

    boolean alsoBelow() {
        return Boolean.TRUE.equals(withBelow);
    }
}
