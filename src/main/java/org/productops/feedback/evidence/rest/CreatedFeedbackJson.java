package org.productops.feedback.evidence.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An issue that was made of feedback.
 *
 * @param id its number
 * @param issueKey its key
 */
record CreatedFeedbackJson(@JsonProperty("id") long id, @JsonProperty("issueKey") String issueKey) {}
