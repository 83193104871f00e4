package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.release.ReleaseFields;

/**
 * What a caller sends to choose the tier of a launch.
 *
 * @param tier needed: 1, the largest, to 3
 */
record TierChoiceBody(@JsonProperty("tier") Integer tier) implements JsonBody {

    int chosen() {
        if (tier == null) {
            throw InvalidException.at(ReleaseFields.TIER, Message.of("productops.common.error.text-empty"));
        }
        return tier;
    }
}
