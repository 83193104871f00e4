package org.productops.feedback.loop.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A time in a month.
 *
 * @param month such as {@code 2026-03}
 * @param count how often it was measured
 * @param medianMinutes half of them took as long or less; missing if it was never measured
 */
record LoopMonthJson(
        @JsonProperty("month") String month,
        @JsonProperty("count") int count,
        @JsonProperty("medianMinutes") @JsonInclude(JsonInclude.Include.NON_NULL) Integer medianMinutes) {}
