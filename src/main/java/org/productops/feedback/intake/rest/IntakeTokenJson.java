package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A new token of a source.
 *
 * @param token the token; it is shown this one time
 */
record IntakeTokenJson(@JsonProperty("token") String token) {}
