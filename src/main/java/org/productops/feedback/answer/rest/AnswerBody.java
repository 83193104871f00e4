package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to note that somebody was told.
 *
 * @param words needed: what was said; may have several lines
 */
record AnswerBody(@JsonProperty("words") String words) implements JsonBody {}
