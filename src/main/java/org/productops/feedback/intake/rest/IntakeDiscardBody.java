package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to discard what came in.
 *
 * @param ids the numbers of what is meant, at most 1000; all that failed or stands in quarantine if none are sent
 * @param source of which source; all sources if it is not sent
 * @param state in which state; {@code FAILED} and {@code QUARANTINED} if it is not sent
 * @param reason needed: why no issue is to be made of it
 */
record IntakeDiscardBody(
        @JsonProperty("ids") List<Long> ids,
        @JsonProperty("source") Long source,
        @JsonProperty("state") String state,
        @JsonProperty("reason") String reason)
        implements JsonBody {}
