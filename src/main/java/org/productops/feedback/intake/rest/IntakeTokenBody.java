package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to make a new token.
 *
 * @param overlapHours for how many hours the token so far holds, too, 0 to 168; 0 if it is not sent
 */
record IntakeTokenBody(@JsonProperty("overlapHours") Integer overlapHours) implements JsonBody {}
