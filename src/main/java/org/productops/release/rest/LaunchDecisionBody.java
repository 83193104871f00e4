package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.release.ReleaseFields;

/**
 * What a caller sends to decide on a release.
 *
 * @param go needed: whether it goes out
 * @param reason needed: why; may have several lines
 */
record LaunchDecisionBody(@JsonProperty("go") Boolean go, @JsonProperty("reason") String reason) implements JsonBody {

    boolean decided() {
        if (go == null) {
            // Whether something goes out is not guessed.
            throw InvalidException.at(ReleaseFields.GO, Message.of("productops.common.error.text-empty"));
        }
        return go;
    }
}
