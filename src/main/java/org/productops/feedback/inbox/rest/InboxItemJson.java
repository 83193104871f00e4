package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Feedback in the inbox.
 *
 * @param key the key of its issue
 * @param summary the summary of its issue
 * @param state {@link org.productops.feedback.item.TriageState how far} it is
 * @param stateText the same in the caller's language, with the day or the reason
 * @param overdue whether it waits longer than its project has agreed on
 * @param area the key of its product area; missing if it has none
 * @param areaText the area as people read it; missing if it has none
 * @param kindText whether it is a request, a problem, praise or a question, in the caller's language; missing if nobody recorded it
 * @param organisation who said it; may be empty
 * @param importance {@link org.productops.feedback.Importance how much} it matters to them; missing if nobody recorded it
 * @param importanceText the same in the caller's language; missing if nobody recorded it
 * @param quote what was said, in their own words; in lists only its beginning
 * @param createdText when its issue was created, as the product shows days
 * @param heardOnText the day on which it was heard, as the product shows days; missing if nobody recorded it
 * @param deciderName what whoever decided last is called; missing if nobody did
 * @param editable whether the caller may decide on it
 * @param changed when anything of this was changed last, in milliseconds
 * @param version what {@code If-Match} asks for
 */
record InboxItemJson(
        @JsonProperty("key") String key,
        @JsonProperty("summary") String summary,
        @JsonProperty("state") String state,
        @JsonProperty("stateText") String stateText,
        @JsonProperty("overdue") boolean overdue,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("area") String area,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("areaText") String areaText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("kindText") String kindText,
        @JsonProperty("organisation") String organisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("importance") String importance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("importanceText") String importanceText,
        @JsonProperty("quote") String quote,
        @JsonProperty("createdText") String createdText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOnText") String heardOnText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("deciderName") String deciderName,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("changed") long changed,
        @JsonProperty("version") long version) {}
