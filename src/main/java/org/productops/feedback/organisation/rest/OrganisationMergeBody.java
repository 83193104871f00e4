package org.productops.feedback.organisation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to merge an organisation.
 *
 * @param mergedInto needed: the name or the id of the one that stays
 */
record OrganisationMergeBody(@JsonProperty("mergedInto") String mergedInto) implements JsonBody {

    String target() {
        return Objects.requireNonNullElse(mergedInto, "");
    }
}
