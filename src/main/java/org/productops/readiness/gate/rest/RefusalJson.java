package org.productops.readiness.gate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.readiness.gate.OpenItemView;
import org.productops.readiness.gate.RefusedIssueView;

/**
 * A transition that was refused, or would have been.
 *
 * @param issueKey the issue's key; missing while it was created, and if the caller may not see it any more
 * @param created whether the issue was to be created
 * @param workflow the workflow's name
 * @param transition the transition's name
 * @param userKey the key of the user who tried
 * @param at {@link java.time.Instant when}
 * @param items what was open; none of an issue that the caller may not see any more
 */
record RefusalJson(
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("issueKey") String issueKey,
        @JsonProperty("created") boolean created,
        @JsonProperty("workflow") String workflow,
        @JsonProperty("transition") String transition,
        @JsonProperty("userKey") String userKey,
        @JsonProperty("at") String at,
        @JsonProperty("items") List<RefusedItemJson> items) {

    static RefusalJson of(RefusedIssueView view, Texts texts) {
        return new RefusalJson(
                view.issue().map(VisibleIssue::key).orElse(null),
                view.created(),
                view.workflow(),
                view.transition(),
                view.userKey(),
                view.at().toString(),
                view.items().stream()
                        .map(item -> RefusedItemJson.of(item, texts))
                        .toList());
    }

    /**
     * An open item.
     *
     * @param id the item's id; negative for one of the issue itself, 0 where the checklist itself is the reason
     * @param checklistId the checklist's id
     * @param checklist the checklist's name; empty if it never was there
     * @param text the item as it reads now, or in the caller's language what to say instead
     * @param failure the class of the check that failed to run, for administrators; missing if none did
     */
    record RefusedItemJson(
            @JsonProperty("id") long id,
            @JsonProperty("checklistId") long checklistId,
            @JsonProperty("checklist") String checklist,
            @JsonProperty("text") String text,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("failure") String failure) {

        static RefusedItemJson of(OpenItemView view, Texts texts) {
            return new RefusedItemJson(
                    view.itemId(),
                    view.checklistId(),
                    view.checklist(),
                    view.instead().map(texts::get).orElse(view.text()),
                    view.failure().orElse(null));
        }
    }
}
