package org.productops.style.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to switch a rule on or off.
 *
 * @param enabled whether texts are checked with it; no if it is not sent
 */
record StyleRuleSwitchBody(@JsonProperty("enabled") Boolean enabled) implements JsonBody {

    boolean on() {
        return Boolean.TRUE.equals(enabled);
    }
}
