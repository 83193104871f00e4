package org.productops.feedback.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;

/**
 * How far the feedback of an issue is, and what lists show of the issue. There is one for each issue of the type
 * <em>Feedback</em>, whether anybody recorded what was said or not.
 *
 * @param issueId the issue
 * @param projectId the project that it is in
 * @param areaKey the key of its product area; empty if it has none
 * @param summary of the issue
 * @param state how far it is
 * @param stateSince since when it is so
 * @param createdAt when the issue was created
 * @param changedAt when anything of this was changed last
 * @param laterUntil the day on which somebody looks at it again; only in {@link TriageState#LATER}
 * @param reason why it is so, in somebody's words; empty if nobody said
 * @param mergedInto the feedback that stands for it in {@link TriageState#MERGED}; else 0
 * @param version counts the decisions about it, from 1 on; what follows the issue, such as the summary, is none
 */
public record FeedbackItem(
        long issueId,
        long projectId,
        String areaKey,
        String summary,
        TriageState state,
        Instant stateSince,
        Instant createdAt,
        Instant changedAt,
        Optional<LocalDate> laterUntil,
        String reason,
        long mergedInto,
        long version)
        implements Versioned {

    /** Longer summaries are cut, as Jira does. */
    public static final int LONGEST_SUMMARY = 255;

    /** Longer reasons are refused. */
    public static final int LONGEST_REASON = 2000;

    public FeedbackItem {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(stateSince, "stateSince");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(reason, "reason");
        if (laterUntil.isPresent() != (state == TriageState.LATER)) {
            throw new IllegalArgumentException("A day belongs to what is left for later: " + issueId);
        }
        if (mergedInto == 0 == (state == TriageState.MERGED) || mergedInto == issueId) {
            throw new IllegalArgumentException("Another feedback belongs to what is merged: " + issueId);
        }
    }

    /** What nobody has decided on yet. */
    public static FeedbackItem undecided(FeedbackIssueFact issue, Instant now) {
        return new FeedbackItem(
                issue.issueId(),
                issue.projectId(),
                issue.areaKey(),
                issue.summary(),
                TriageState.NEW,
                issue.createdAt(),
                issue.createdAt(),
                now,
                Optional.empty(),
                "",
                0,
                1);
    }

    /** The same decision about the issue as it is now. */
    public FeedbackItem following(FeedbackIssueFact issue, Instant now) {
        return new FeedbackItem(
                issueId,
                issue.projectId(),
                issue.areaKey(),
                issue.summary(),
                state,
                stateSince,
                issue.createdAt(),
                now,
                laterUntil,
                reason,
                mergedInto,
                version);
    }

    /** Whether the issue is as this says. */
    public boolean isOf(FeedbackIssueFact issue) {
        return following(issue, changedAt).equals(this);
    }

    /** In another state that needs neither a day nor another feedback. */
    public FeedbackItem in(TriageState next, String why, Instant now) {
        return decided(next, Optional.empty(), why, 0, now);
    }

    /** Left for a day. */
    public FeedbackItem leftUntil(LocalDate day, Instant now) {
        return decided(TriageState.LATER, Optional.of(day), "", 0, now);
    }

    /** With another feedback that stands for it. */
    public FeedbackItem mergedWith(long other, Instant now) {
        return decided(TriageState.MERGED, Optional.empty(), "", other, now);
    }

    /** As it is, in another version: something about the decision was changed that does not stand here, or was taken back. */
    public FeedbackItem again(long newVersion, Instant now) {
        return new FeedbackItem(
                issueId,
                projectId,
                areaKey,
                summary,
                state,
                stateSince,
                createdAt,
                now,
                laterUntil,
                reason,
                mergedInto,
                newVersion);
    }

    private FeedbackItem decided(TriageState next, Optional<LocalDate> until, String why, long other, Instant now) {
        return new FeedbackItem(
                issueId,
                projectId,
                areaKey,
                summary,
                next,
                next == state ? stateSince : now,
                createdAt,
                now,
                until,
                why,
                other,
                version + 1);
    }
}
