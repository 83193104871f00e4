package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.inbox.TriageDraft;

/**
 * What somebody decides about feedback. A field that is not sent is empty.
 *
 * @param decision needed: {@link org.productops.feedback.inbox.Decision what} is decided
 * @param area key, name or path of the product area that the feedback is about; as it is if it is empty
 * @param delivery for {@code LINK} the key of the issue that it is evidence for; for {@code REOPEN} may be sent to take that link back
 * @param importance for {@code LINK} and {@code CREATE} {@link org.productops.feedback.Importance how much} that matters to them; what the feedback says if it is empty
 * @param project for {@code CREATE} the key of the project
 * @param type for {@code CREATE} the id of the issue type
 * @param summary for {@code CREATE} the summary; that of the feedback if it is empty
 * @param other for {@code MERGE} and {@code NOT_SAME} the key of the other feedback
 * @param until for {@code LATER} the {@link java.time.LocalDate day} on which it is looked at again
 * @param reason for {@code DECLINE} why; may be sent with others
 */
record TriageBody(
        @JsonProperty("decision") String decision,
        @JsonProperty("area") String area,
        @JsonProperty("delivery") String delivery,
        @JsonProperty("importance") String importance,
        @JsonProperty("project") String project,
        @JsonProperty("type") String type,
        @JsonProperty("summary") String summary,
        @JsonProperty("other") String other,
        @JsonProperty("until") String until,
        @JsonProperty("reason") String reason)
        implements JsonBody {

    TriageDraft draft() {
        return new TriageDraft(decision, area, delivery, importance, project, type, summary, other, until, reason);
    }
}
