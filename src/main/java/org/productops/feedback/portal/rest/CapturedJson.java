package org.productops.feedback.portal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What came of something that was captured.
 *
 * @param path where the sender reads what became of it, from Jira's address on; empty if it was not taken
 * @param refusal why it was not taken, in the sender's language; empty if it was
 */
public record CapturedJson(@JsonProperty("path") String path, @JsonProperty("refusal") String refusal) {}
