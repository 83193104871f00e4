package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.AreaFields;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to archive or restore an area.
 *
 * @param archived needed: what it is to be
 * @param withBelow whether the areas below are to be archived or restored too. When archiving without it, one below that is not
 *     archived is an error at {@code archived}; when restoring without it, those below stay archived
 */
record ArchivedBody(@JsonProperty("archived") Boolean archived, @JsonProperty("withBelow") Boolean withBelow)
        implements JsonBody {

    boolean toBeArchived() {
        if (archived == null) {
            throw InvalidException.at(AreaFields.ARCHIVED, Message.of("productops.common.error.text-empty"));
        }
        return archived;
    }

    boolean alsoBelow() {
        return Boolean.TRUE.equals(withBelow);
    }
}
