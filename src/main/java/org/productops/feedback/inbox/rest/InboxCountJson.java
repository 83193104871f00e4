package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many are in a box of the inbox.
 *
 * @param state the word of the box, as {@code state} of the list has it
 * @param text its name in the caller's language
 * @param count how many the caller may see in it
 */
record InboxCountJson(
        @JsonProperty("state") String state, @JsonProperty("text") String text, @JsonProperty("count") long count) {}
