package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to say that an item does not apply to an issue.
 *
 * @param reason needed: why it does not; may have several lines
 */
record NotApplicableBody(@JsonProperty("reason") String reason) implements JsonBody {}
