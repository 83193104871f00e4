package org.productops.feedback.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a feedback issue, to a delivery issue, or between the two. There is no person in it.
 *
 * @param kind what happened
 * @param feedbackId the feedback issue; {@link #NONE} if it happened to a delivery issue alone
 * @param deliveryId the delivery issue; {@link #NONE} if there is none in it
 * @param projectId the project of the feedback issue; of the delivery issue where there is no feedback
 * @param areaKey the product area that the issue had; empty if it had none
 * @param at when it happened, which may be long before it was told
 */
public record FeedbackEvent(Kind kind, long feedbackId, long deliveryId, long projectId, String areaKey, Instant at) {

    /** No issue. */
    public static final long NONE = 0;

    /** What happened. The names are stored. */
    public enum Kind {
        /** Somebody said it; told again if the day is corrected: the last word counts. */
        HEARD,
        /** The issue was created. */
        RECORDED,
        /** Somebody decided what becomes of it; told again if they accept what they had declined: the first word counts. */
        TRIAGED,
        /** It waits for somebody who decides again: what was decided on the same day does not count. */
        UNTRIAGED,
        LINKED,
        UNLINKED,
        /** Work on the delivery issue began. */
        STARTED,
        RESOLVED,
        /** A version of the delivery issue was released. */
        RELEASED,
        /** The delivery issue is open again, or its version is not released any more. */
        REOPENED,
        /** What was asked for is there: whoever asked is to be told. */
        TO_ANSWER,
        ANSWERED,
        /** It was not so that whoever asked was told: the last that was answered does not count. */
        UNANSWERED,
        DECLINED,
        /** Merged into another feedback issue; if somebody decided that, it is told to be triaged as well. */
        MERGED,
        UNMERGED,
        /** After it was answered, it is open again, or was said again. */
        CAME_BACK,
        /** The delivery issue says what success is. */
        CRITERION_SET,
        /** The delivery issue's result was noted. */
        REVIEWED;

        /** The kind with this name; empty if there is none. */
        public static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equals(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public FeedbackEvent {
        Objects.requireNonNull(kind, "kind");
        areaKey = Objects.requireNonNullElse(areaKey, "");
        Objects.requireNonNull(at, "at");
    }

    /** Something that happened to a feedback issue. */
    public static FeedbackEvent ofFeedback(Kind kind, long feedbackId, long projectId, String areaKey, Instant at) {
        return new FeedbackEvent(kind, feedbackId, NONE, projectId, areaKey, at);
    }

    /** Something that happened to a delivery issue. */
    public static FeedbackEvent ofDelivery(Kind kind, long deliveryId, long projectId, String areaKey, Instant at) {
        return new FeedbackEvent(kind, NONE, deliveryId, projectId, areaKey, at);
    }
}
