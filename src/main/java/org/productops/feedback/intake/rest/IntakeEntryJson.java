package org.productops.feedback.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeEntryView;
import org.productops.feedback.intake.IntakeState;

/**
 * Something that came in.
 *
 * @param id its number
 * @param source the number of its source
 * @param ownId by which the source knows it; empty if that was not found
 * @param summary what it says, in a line; empty if nothing is to be said
 * @param state {@code WAITING}, {@code DONE}, {@code FAILED}, {@code QUARANTINED} or {@code DISCARDED}
 * @param attempts how often an issue was tried to be made of it
 * @param dueAt the moment when that is tried next; missing if it is not
 * @param messages why no issue was made of it
 * @param errors the same by field
 * @param issueKey the key of the issue that was made of it; missing if there is none to be seen
 * @param receivedAt the moment when it came
 * @param changedAt the moment when something happened to it
 * @param body what was sent; missing in lists
 */
record IntakeEntryJson(
        @JsonProperty("id") long id,
        @JsonProperty("source") long source,
        @JsonProperty("ownId") String ownId,
        @JsonProperty("summary") String summary,
        @JsonProperty("state") String state,
        @JsonProperty("attempts") int attempts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("dueAt") String dueAt,
        @JsonProperty("messages") List<String> messages,
        @JsonProperty("errors") Map<String, String> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("issueKey") String issueKey,
        @JsonProperty("receivedAt") String receivedAt,
        @JsonProperty("changedAt") String changedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("body") String body) {

    static IntakeEntryJson of(IntakeEntryView view, boolean whole, Texts texts) {
        IntakeEntry entry = view.entry();
        Map<String, String> errors = new LinkedHashMap<>();
        entry.reason().fields().forEach((field, text) -> errors.put(field, texts.get(text)));
        return new IntakeEntryJson(
                entry.id(),
                entry.sourceId(),
                entry.ownId(),
                entry.summary(),
                entry.state().name(),
                entry.attempts(),
                entry.state() == IntakeState.WAITING ? entry.dueAt().toString() : null,
                entry.reason().general().stream().map(texts::get).toList(),
                errors,
                view.issue().map(VisibleIssue::key).orElse(null),
                entry.receivedAt().toString(),
                entry.changedAt().toString(),
                whole ? view.body() : null);
    }
}
