package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.inbox.BulkTriageService;
import org.productops.feedback.inbox.ChosenFeedback;
import org.productops.feedback.inbox.TriageDraft;

/**
 * What somebody decides about many. A field that is not sent is empty.
 *
 * @param items needed: the {@link List list} of {@link ChosenFeedbackBody feedback}, at most {@value BulkTriageService#MOST}
 * @param decision needed: {@link org.productops.feedback.inbox.Decision what} is decided; neither {@code CREATE} nor {@code NOT_SAME}
 * @param area key, name or path of the product area that the feedback is about; as it is if it is empty
 * @param delivery for {@code LINK} the key of the issue that it is evidence for; for {@code REOPEN} may be sent to take that link back
 * @param importance for {@code LINK} {@link org.productops.feedback.Importance how much} that matters to them; what each feedback says if it is empty
 * @param other for {@code MERGE} the key of the other feedback
 * @param until for {@code LATER} the {@link java.time.LocalDate day} on which it is looked at again
 * @param reason for {@code DECLINE} why; may be sent with others
 */
record BulkTriageBody(
        @JsonProperty("items") List<ChosenFeedbackBody> items,
        @JsonProperty("decision") String decision,
        @JsonProperty("area") String area,
        @JsonProperty("delivery") String delivery,
        @JsonProperty("importance") String importance,
        @JsonProperty("other") String other,
        @JsonProperty("until") String until,
        @JsonProperty("reason") String reason)
        implements JsonBody {

    /**
     * Feedback that is decided on.
     *
     * @param key needed: the key of its issue
     * @param version needed: the version that the caller has seen
     * @param area key, name or path of its product area, in place of the one for all; {@code none} to leave it without any
     */
    record ChosenFeedbackBody(
            @JsonProperty("key") String key, @JsonProperty("version") Long version, @JsonProperty("area") String area)
            implements JsonBody {

        ChosenFeedback chosen() {
            return new ChosenFeedback(key, version == null ? 0 : version, area);
        }
    }

    List<ChosenFeedback> chosen() {
        return items == null
                ? List.of()
                : items.stream().map(ChosenFeedbackBody::chosen).toList();
    }

    TriageDraft draft() {
        return new TriageDraft(decision, area, delivery, importance, "", "", "", other, until, reason);
    }
}
