package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.answer.AnswerDelivery;
import org.productops.feedback.answer.WaitingAnswer;

/**
 * Somebody who is to be told that what they asked for is there.
 *
 * @param issueKey the key of their feedback
 * @param standsFor the key of the feedback with which theirs was merged
 * @param since the {@link java.time.Instant moment} since which they wait
 * @param overdue whether that is longer than their project has agreed
 * @param speaker who said it; empty if nobody is named
 * @param organisation for whom they spoke; empty if nobody named one
 * @param deliveries the keys of what was built because of it
 * @param words what could be said to them
 * @param told what was said to them already
 */
record WaitingAnswerJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("standsFor") @JsonInclude(JsonInclude.Include.NON_NULL) String standsFor,
        @JsonProperty("since") String since,
        @JsonProperty("overdue") boolean overdue,
        @JsonProperty("speaker") String speaker,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("deliveries") List<String> deliveries,
        @JsonProperty("words") String words,
        @JsonProperty("told") @JsonInclude(JsonInclude.Include.NON_NULL) ToldJson told) {

    static WaitingAnswerJson of(WaitingAnswer waiting) {
        return new WaitingAnswerJson(
                waiting.issue().key(),
                waiting.standsFor().map(VisibleIssue::key).orElse(null),
                waiting.since().toString(),
                waiting.overdue(),
                waiting.said().map(each -> each.speaker().name()).orElse(""),
                waiting.organisation(),
                waiting.deliveries().stream().map(AnswerDelivery::key).toList(),
                waiting.words(),
                waiting.told().map(ToldJson::of).orElse(null));
    }
}
