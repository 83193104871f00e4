package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to note that an answer did not settle it.
 *
 * @param reason what was said to the answer; may have several lines
 */
record ComeBackBody(@JsonProperty("reason") String reason) implements JsonBody {

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
