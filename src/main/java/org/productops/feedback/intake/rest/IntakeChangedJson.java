package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much was changed.
 *
 * @param changed how much of what was meant; at most 1000 at once
 */
record IntakeChangedJson(@JsonProperty("changed") int changed) {}
