package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.feedback.answer.AnswerView;

/**
 * How far the answer to a feedback issue is.
 *
 * @param issueKey the key of the feedback
 * @param state how far it is, or what stands for it: {@code NEW}, {@code LATER}, {@code ACCEPTED}, {@code TO_ANSWER},
 *     {@code ANSWERED} or {@code DECLINED}; missing if it is no feedback
 * @param waiting what could be said, while somebody waits for it
 * @param told what was said so far, the latest first
 */
record AnswerJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("state") @JsonInclude(JsonInclude.Include.NON_NULL) String state,
        @JsonProperty("waiting") @JsonInclude(JsonInclude.Include.NON_NULL) WaitingAnswerJson waiting,
        @JsonProperty("told") List<ToldJson> told) {

    static AnswerJson of(AnswerView view) {
        return new AnswerJson(
                view.issue().key(),
                view.state().map(Enum::name).orElse(null),
                view.waiting().map(WaitingAnswerJson::of).orElse(null),
                view.told().stream().map(ToldJson::of).toList());
    }
}
