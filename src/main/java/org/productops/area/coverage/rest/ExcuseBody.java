package org.productops.area.coverage.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.coverage.ExcuseDraft;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to excuse a gap, or to change its excuse.
 *
 * @param reason why something may be missing; may have several lines
 * @param until needed: the {@link java.time.LocalDate last day}, at most a year ahead
 */
record ExcuseBody(@JsonProperty("reason") String reason, @JsonProperty("until") String until) implements JsonBody {

    ExcuseDraft draft() {
        return new ExcuseDraft(reason, until);
    }
}
