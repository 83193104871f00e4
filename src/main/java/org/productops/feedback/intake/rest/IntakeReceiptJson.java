package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.intake.IntakeReceipt;

/**
 * What came of something that was sent.
 *
 * @param outcome {@code KEPT}; {@code UNWANTED} for what is about something that the source does not take; {@code PING} for the
 *     question whether anybody is there
 * @param id under which it is kept; else missing
 * @param state {@code WAITING}, {@code DONE}, {@code FAILED}, {@code QUARANTINED} or {@code DISCARDED}; missing if it is not
 *     kept
 * @param issueId the number of the issue that was made of it; else missing
 */
record IntakeReceiptJson(
        @JsonProperty("outcome") String outcome,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("id") Long id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("state") String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("issueId") Long issueId) {

    static IntakeReceiptJson of(IntakeReceipt receipt) {
        return receipt.entry()
                .map(entry -> new IntakeReceiptJson(
                        receipt.outcome().name(),
                        entry.id(),
                        entry.state().name(),
                        entry.issueId().isPresent() ? entry.issueId().getAsLong() : null))
                .orElseGet(() -> new IntakeReceiptJson(receipt.outcome().name(), null, null, null));
    }
}
