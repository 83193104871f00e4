package org.productops.readiness.waiver.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.user.PersonNames;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.readiness.waiver.WaiverView;

/**
 * An override of a checklist on an issue.
 *
 * @param id its id
 * @param issueKey the key of the issue
 * @param checklistId the id of the checklist, which may be deleted
 * @param checklist what the checklist is called, or was
 * @param standing {@link org.productops.readiness.waiver.WaiverView.Standing where} it stands now
 * @param text the same in a sentence in the caller's language
 * @param reason why, in the words of who has asked
 * @param days how long it lasts from when it is granted
 * @param asked who has asked, and when
 * @param decided who has granted or denied it, and when; missing before
 * @param answer what they said to it; may be empty
 * @param expiresAt the {@link java.time.Instant moment} at which it runs out or would have; missing unless it was granted
 * @param ended who has revoked or withdrawn it, and when; missing if nobody has
 * @param endReason why it was revoked; may be empty
 * @param mayGrant whether the caller may grant it now
 * @param mayDeny whether the caller may deny it now
 * @param mayRevoke whether the caller may revoke it now
 * @param mayWithdraw whether the caller may withdraw it now
 * @param version what {@code If-Match} asks for
 */
record WaiverJson(
        @JsonProperty("id") long id,
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("checklistId") long checklistId,
        @JsonProperty("checklist") String checklist,
        @JsonProperty("standing") String standing,
        @JsonProperty("text") String text,
        @JsonProperty("reason") String reason,
        @JsonProperty("days") int days,
        @JsonProperty("asked") StepJson asked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("decided") StepJson decided,
        @JsonProperty("answer") String answer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("expiresAt") String expiresAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("ended") StepJson ended,
        @JsonProperty("endReason") String endReason,
        @JsonProperty("mayGrant") boolean mayGrant,
        @JsonProperty("mayDeny") boolean mayDeny,
        @JsonProperty("mayRevoke") boolean mayRevoke,
        @JsonProperty("mayWithdraw") boolean mayWithdraw,
        @JsonProperty("version") long version) {

    /**
     * What somebody did.
     *
     * @param userKey who
     * @param userName the name to show; the key of a user who is not there any more
     * @param at the {@link java.time.Instant moment}
     */
    record StepJson(
            @JsonProperty("userKey") String userKey,
            @JsonProperty("userName") String userName,
            @JsonProperty("at") String at) {

        private static StepJson of(Waiver.Step step, PersonNames names) {
            return new StepJson(
                    step.userKey(), names.of(step.userKey()), step.at().toString());
        }
    }

    static WaiverJson of(WaiverView view, WaiverTexts texts, PersonNames names) {
        Waiver waiver = view.waiver();
        return new WaiverJson(
                waiver.id(),
                view.issue().key(),
                waiver.checklistId(),
                view.checklistName(),
                view.standing().name(),
                texts.standing(view, names),
                waiver.reason(),
                waiver.days(),
                StepJson.of(waiver.asked(), names),
                waiver.decided().map(step -> StepJson.of(step, names)).orElse(null),
                waiver.answer(),
                waiver.expiresAt().map(Object::toString).orElse(null),
                waiver.ended().map(step -> StepJson.of(step, names)).orElse(null),
                waiver.endReason(),
                view.mayGrant(),
                view.mayDeny(),
                view.mayRevoke(),
                view.mayWithdraw(),
                waiver.version());
    }
}
