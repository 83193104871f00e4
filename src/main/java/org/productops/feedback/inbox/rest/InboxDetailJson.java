package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One feedback with all that helps to decide on it.
 *
 * @param item the {@link InboxItemJson feedback}
 * @param sourceText where it came from, in the caller's language; missing if nobody recorded it
 * @param channel the way it came; may be empty
 * @param speaker the name of who said it; may be empty
 * @param segment the organisation's segment when it was heard; may be empty
 * @param value what the organisation was worth when it was heard; missing if that is not known
 * @param organisationStateText where the organisation stood when it was heard, in the caller's language; missing if that is not known
 * @param heardOnText the day on which it was heard, as the product shows it; missing if nobody recorded it
 * @param link the address of the original; may be empty
 * @param reason why it is in its state, in somebody's words; may be empty
 * @param deliveries the {@link List list} of {@link LinkedIssueJson issues} that it is evidence for
 * @param merged the {@link List list} of {@link InboxItemJson feedback} for which it stands
 * @param survivor the {@link LinkedIssueJson feedback} that stands for it; missing if there is none that the caller may see
 * @param different the {@link List list} of {@link LinkedIssueJson feedback} that is alike and says something else
 * @param similar the {@link List list} of {@link InboxSimilarJson feedback} that probably says the same, the likest first
 * @param areas the {@link List list} of {@link ProposedForInboxJson areas} that it is probably about, the likeliest first
 */
record InboxDetailJson(
        @JsonProperty("item") InboxItemJson item,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("sourceText") String sourceText,
        @JsonProperty("channel") String channel,
        @JsonProperty("speaker") String speaker,
        @JsonProperty("segment") String segment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("value") Long value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("organisationStateText") String organisationStateText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOnText") String heardOnText,
        @JsonProperty("link") String link,
        @JsonProperty("reason") String reason,
        @JsonProperty("deliveries") List<LinkedIssueJson> deliveries,
        @JsonProperty("merged") List<InboxItemJson> merged,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("survivor") LinkedIssueJson survivor,
        @JsonProperty("different") List<LinkedIssueJson> different,
        @JsonProperty("similar") List<InboxSimilarJson> similar,
        @JsonProperty("areas") List<ProposedForInboxJson> areas) {

    /**
     * Feedback that is like it.
     *
     * @param key its key
     * @param summary its summary
     * @param likeness how much of what both say is the same, from 1 to 100
     * @param sameness {@link org.productops.feedback.similar.Sameness how often} what is so alike says the same
     * @param words words that both have, the most telling first
     * @param state {@link org.productops.feedback.item.TriageState how far} it is
     * @param stateText the same in a word or two for people
     * @param reason why it was decided so; empty if nobody said
     */
    record InboxSimilarJson(
            @JsonProperty("key") String key,
            @JsonProperty("summary") String summary,
            @JsonProperty("likeness") int likeness,
            @JsonProperty("sameness") String sameness,
            @JsonProperty("words") String words,
            @JsonProperty("state") String state,
            @JsonProperty("stateText") String stateText,
            @JsonProperty("reason") String reason) {}

    /**
     * An area that feedback is probably about.
     *
     * @param key its key
     * @param path the names from the top to it
     * @param confidence how much speaks for it, from 5 to 95; no share of what is right
     * @param certainty {@link org.productops.feedback.similar.ProposalCertainty how often} such proposals are right
     * @param why a sentence for people that says what it was found by
     */
    record ProposedForInboxJson(
            @JsonProperty("key") String key,
            @JsonProperty("path") String path,
            @JsonProperty("confidence") int confidence,
            @JsonProperty("certainty") String certainty,
            @JsonProperty("why") String why) {}

    /**
     * An issue that has to do with feedback.
     *
     * @param key its key
     * @param summary its summary
     */
    record LinkedIssueJson(@JsonProperty("key") String key, @JsonProperty("summary") String summary) {}
}
