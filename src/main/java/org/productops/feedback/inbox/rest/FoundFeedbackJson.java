package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.productops.feedback.Feedback;
import org.productops.feedback.inbox.InboxItemView;

/**
 * Feedback that was found. Who said it stands at its issue.
 *
 * @param key the key of its issue
 * @param summary the summary of its issue
 * @param state {@link org.productops.feedback.item.TriageState how far} it is
 * @param area the key of its product area; missing if it has none
 * @param kind {@link org.productops.feedback.FeedbackKind what} it is; missing if nobody recorded it
 * @param source {@link org.productops.feedback.FeedbackSource where} it came from; missing if nobody recorded it
 * @param channel how it came; may be empty
 * @param organisation for whom it was said; may be empty
 * @param segment that of the organisation when it spoke; may be empty
 * @param importance {@link org.productops.feedback.Importance how much} it matters to them; missing if nobody recorded it
 * @param quote what was said, in their own words
 * @param link the address of the original; may be empty
 * @param heardOn the {@link java.time.LocalDate day} when it was heard; missing if nobody recorded it
 * @param createdAt the {@link java.time.Instant moment} when its issue was created
 * @param stateSince the {@link java.time.Instant moment} since when it is in this state
 */
record FoundFeedbackJson(
        @JsonProperty("key") String key,
        @JsonProperty("summary") String summary,
        @JsonProperty("state") String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("area") String area,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("kind") String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("source") String source,
        @JsonProperty("channel") String channel,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("segment") String segment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("importance") String importance,
        @JsonProperty("quote") String quote,
        @JsonProperty("link") String link,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOn") String heardOn,
        @JsonProperty("createdAt") String createdAt,
        @JsonProperty("stateSince") String stateSince) {

    static FoundFeedbackJson of(InboxItemView view) {
        Optional<Feedback> said = view.feedback();
        return new FoundFeedbackJson(
                view.issue().key(),
                view.issue().summary(),
                view.item().state().name(),
                view.item().areaKey().isEmpty() ? null : view.item().areaKey(),
                said.map(each -> each.kind().name()).orElse(null),
                said.map(each -> each.source().name()).orElse(null),
                said.map(Feedback::channel).orElse(""),
                said.map(each -> each.organisation().name()).orElse(""),
                said.map(each -> each.organisation().segment()).orElse(""),
                said.map(each -> each.importance().name()).orElse(null),
                said.map(Feedback::quote).orElse(""),
                said.map(Feedback::link).orElse(""),
                said.map(each -> each.heardOn().toString()).orElse(null),
                view.item().createdAt().toString(),
                view.item().stateSince().toString());
    }
}
