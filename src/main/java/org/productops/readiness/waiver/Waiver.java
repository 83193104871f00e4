package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;
import org.productops.readiness.issue.ActiveWaiver;

/**
 * An override of a checklist on an issue, from the request on.
 *
 * @param id 0 before it is stored
 * @param issueId the issue
 * @param checklistId the checklist, which may be deleted meanwhile
 * @param areaKey the product area that the issue had when it was decided, or asked for; empty if none
 * @param onlyInArea whether it lets the issue pass only while the issue belongs to that area or to one below it, as who
 *     granted it had the right to from there alone
 * @param state how far it is; that it has run out is not a state, see {@link #isActive}
 * @param reason why, in the words of who asked
 * @param days how long it lasts from when it is granted
 * @param asked who asked, and when
 * @param decided who granted or denied it; empty before
 * @param answer what they said to it; may be empty
 * @param expiresAt when it runs out or would have; empty unless it was granted
 * @param ended who revoked or withdrew it; empty if nobody did
 * @param endReason why it was revoked; may be empty
 * @param version see {@link Versioned}
 */
public record Waiver(
        long id,
        long issueId,
        long checklistId,
        String areaKey,
        boolean onlyInArea,
        State state,
        String reason,
        int days,
        Step asked,
        Optional<Step> decided,
        String answer,
        Optional<Instant> expiresAt,
        Optional<Step> ended,
        String endReason,
        long version)
        implements Versioned {

    /** How far an override is. The names are stored. */
    public enum State {
        /** Nobody has decided yet. */
        REQUESTED,
        /** It holds until it runs out. */
        GRANTED,
        /** Somebody who may grant has said no. */
        DENIED,
        /** It was granted and taken back. */
        REVOKED,
        /** Who asked does not want it any more. */
        WITHDRAWN
    }

    /** What somebody did at some moment. */
    public record Step(String userKey, Instant at) {
        public Step {
            Objects.requireNonNull(userKey, "userKey");
            Objects.requireNonNull(at, "at");
        }
    }

    public Waiver {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(endReason, "endReason");
        if ((state == State.GRANTED || state == State.REVOKED) != expiresAt.isPresent()) {
            throw new IllegalArgumentException(state + " with the end " + expiresAt);
        }
        if (state != State.REQUESTED && state != State.WITHDRAWN && decided.isEmpty()) {
            throw new IllegalArgumentException(state + " by nobody");
        }
    }

    /** Whether somebody may still decide. */
    public boolean isRequested() {
        return state == State.REQUESTED;
    }

    /** Whether it lets the issue pass at this moment. */
    public boolean isActive(Instant now) {
        return state == State.GRANTED && expiresAt.filter(now::isBefore).isPresent();
    }

    /** Whether it was granted and has come to its end by itself. */
    public boolean hasRunOut(Instant now) {
        return state == State.GRANTED && !isActive(now);
    }

    /** Whether who asked has let the issue pass without asking anybody. */
    public boolean isInOwnRight() {
        return expiresAt.isPresent()
                && decided.filter(by -> by.userKey().equals(asked.userKey())).isPresent();
    }

    /** What issues need to know of one that was granted. */
    ActiveWaiver active() {
        return new ActiveWaiver(
                id,
                checklistId,
                reason,
                decided.orElseThrow().userKey(),
                expiresAt.orElseThrow(),
                onlyInArea ? Optional.of(areaKey) : Optional.empty());
    }

    /** The same as it is kept. */
    public Waiver withId(long newId) {
        return new Waiver(
                newId,
                issueId,
                checklistId,
                areaKey,
                onlyInArea,
                state,
                reason,
                days,
                asked,
                decided,
                answer,
                expiresAt,
                ended,
                endReason,
                version);
    }

    Waiver granted(Step by, String area, boolean onlyThere, int forDays, String said, Instant until) {
        return new Waiver(
                id,
                issueId,
                checklistId,
                area,
                onlyThere,
                State.GRANTED,
                reason,
                forDays,
                asked,
                Optional.of(by),
                said,
                Optional.of(until),
                Optional.empty(),
                "",
                version + 1);
    }

    Waiver denied(Step by, String area, String said) {
        return new Waiver(
                id,
                issueId,
                checklistId,
                area,
                false,
                State.DENIED,
                reason,
                days,
                asked,
                Optional.of(by),
                said,
                Optional.empty(),
                Optional.empty(),
                "",
                version + 1);
    }

    Waiver ended(State how, Step by, String why) {
        return new Waiver(
                id,
                issueId,
                checklistId,
                areaKey,
                onlyInArea,
                how,
                reason,
                days,
                asked,
                decided,
                answer,
                expiresAt,
                Optional.of(by),
                why,
                version + 1);
    }
}
