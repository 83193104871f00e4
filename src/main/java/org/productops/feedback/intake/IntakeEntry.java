package org.productops.feedback.intake;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.store.TextHash;
import org.productops.common.version.Versioned;

/**
 * Something that came in; what was sent itself is kept beside it.
 *
 * @param sourceId where it came from
 * @param ownId by which the source knows it; empty if that could not be found
 * @param identity by which it is found again, whatever was sent: the same comes in once
 * @param bodyHash tells whether the same was sent
 * @param wordsHash tells whether the same was said, however it was sent; empty if it was not understood
 * @param summary what it says, in a line
 * @param attempts how often an issue was tried to be made of it
 * @param dueAt when that is tried next, or until when somebody is about it
 * @param reason why no issue was made of it; nothing if there is nothing to tell
 * @param issueId what was made of it, or with which issue it is to be kept; empty as long as nothing was made
 * @param receivedAt when it came
 * @param changedAt when something happened to it
 * @param version counts its changes
 */
public record IntakeEntry(
        long id,
        long sourceId,
        String ownId,
        String identity,
        String bodyHash,
        String wordsHash,
        String summary,
        IntakeState state,
        int attempts,
        Instant dueAt,
        FieldErrors reason,
        OptionalLong issueId,
        Instant receivedAt,
        Instant changedAt,
        long version)
        implements Versioned {

    /** Why nothing becomes of what was erased before it was an issue. */
    static final String ERASED_BEFORE = "productops.intake.reason.erased";

    /** What is told of that which was erased afterwards. */
    static final String ERASED_AFTER = "productops.intake.reason.erased-after";

    public IntakeEntry {
        Objects.requireNonNull(ownId, "ownId");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(bodyHash, "bodyHash");
        Objects.requireNonNull(wordsHash, "wordsHash");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /** The same under the id that the database gave it. */
    public IntakeEntry withId(long newId) {
        return new IntakeEntry(
                newId,
                sourceId,
                ownId,
                identity,
                bodyHash,
                wordsHash,
                summary,
                state,
                attempts,
                dueAt,
                reason,
                issueId,
                receivedAt,
                changedAt,
                version);
    }

    private IntakeEntry next(
            IntakeState newState, int tried, Instant due, FieldErrors why, OptionalLong issue, Instant now) {
        return new IntakeEntry(
                id,
                sourceId,
                ownId,
                identity,
                bodyHash,
                wordsHash,
                summary,
                newState,
                tried,
                due,
                why,
                issue,
                receivedAt,
                now,
                version + 1);
    }

    /** It belongs to an issue that there is already. */
    IntakeEntry boundTo(long issue, FieldErrors why, Instant due) {
        return new IntakeEntry(
                id,
                sourceId,
                ownId,
                identity,
                bodyHash,
                wordsHash,
                summary,
                state,
                attempts,
                due,
                why,
                OptionalLong.of(issue),
                receivedAt,
                changedAt,
                version);
    }

    /** Somebody is about it until then. */
    IntakeEntry leased(Instant until) {
        return next(state, attempts, until, reason, issueId, changedAt);
    }

    /** An issue was made of it. */
    IntakeEntry done(long issue, Instant now) {
        return next(IntakeState.DONE, attempts + 1, now, FieldErrors.none(), OptionalLong.of(issue), now);
    }

    /** It is tried again then. */
    IntakeEntry again(FieldErrors why, Instant due, Instant now) {
        return next(IntakeState.WAITING, attempts + 1, due, why, issueId, now);
    }

    /** Nothing can be made of it as things stand. */
    IntakeEntry failed(FieldErrors why, Instant now) {
        return next(IntakeState.FAILED, attempts + 1, now, why, issueId, now);
    }

    /** It cannot be understood. */
    IntakeEntry quarantined(FieldErrors why, Instant now) {
        return next(IntakeState.QUARANTINED, attempts, now, why, issueId, now);
    }

    /** Somebody has decided against it. */
    IntakeEntry discarded(FieldErrors why, Instant now) {
        return next(IntakeState.DISCARDED, attempts, now, why, issueId, now);
    }

    /** An issue was made of it once; who said it was erased since. */
    IntakeEntry erased(Instant now) {
        return next(state, attempts, dueAt, FieldErrors.of(Message.of(ERASED_AFTER)), issueId, now);
    }

    /** Whether who said it was erased: nothing else that comes under its id is kept. */
    public boolean isErased() {
        return reason.general().stream()
                .map(Message::key)
                .anyMatch(key -> key.equals(ERASED_BEFORE) || key.equals(ERASED_AFTER));
    }

    /** It is to be tried now, as if for the first time. */
    IntakeEntry retried(Instant now) {
        return next(IntakeState.WAITING, 0, now, FieldErrors.none(), issueId, now);
    }

    /** The same as it is understood now. */
    IntakeEntry understood(String newOwnId, String newIdentity, String newWordsHash, String newSummary) {
        return new IntakeEntry(
                id,
                sourceId,
                newOwnId,
                newIdentity,
                bodyHash,
                newWordsHash,
                newSummary,
                state,
                attempts,
                dueAt,
                reason,
                issueId,
                receivedAt,
                changedAt,
                version);
    }

    /** One that has just come in. */
    static IntakeEntry fresh(
            IntakeSource source,
            String ownId,
            String identity,
            String body,
            String wordsHash,
            String summary,
            IntakeState state,
            Instant now) {
        return new IntakeEntry(
                0,
                source.id(),
                ownId,
                identity,
                TextHash.of(body),
                wordsHash,
                summary,
                state,
                0,
                now,
                FieldErrors.none(),
                OptionalLong.empty(),
                now,
                now,
                1);
    }
}
