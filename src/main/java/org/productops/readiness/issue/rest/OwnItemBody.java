package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to add an item to one issue.
 *
 * @param text needed: what is to be done, or to be so; may have several lines
 * @param mandatory whether transitions that ask for all lists of the issue are refused while it is open; not if it is not sent
 */
record OwnItemBody(@JsonProperty("text") String text, @JsonProperty("mandatory") Boolean mandatory)
        implements JsonBody {

    boolean isMandatory() {
        return Boolean.TRUE.equals(mandatory);
    }
}
