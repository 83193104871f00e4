package org.productops.feedback.evidence.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackFields;
import org.productops.feedback.Importance;

/**
 * How important an issue is to those who gave feedback.
 *
 * @param importance {@link Importance how much} it matters; if it is empty, as much as was recorded with the feedback
 */
record EvidenceBody(@JsonProperty("importance") String importance) implements JsonBody {

    Optional<Importance> checked() {
        if (importance == null || importance.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Importance.named(importance)
                .orElseThrow(() -> InvalidException.at(
                        FeedbackFields.IMPORTANCE,
                        Message.of("productops.feedback.error.importance-unknown", TextRule.beginning(importance)))));
    }
}
