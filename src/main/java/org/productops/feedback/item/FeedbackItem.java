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
 * @param before what was decided before it was merged; only in {@link TriageState#MERGED}
 * @param deciderKey the key of the user who decided last; empty if that was nobody, as when a product event moved it
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
        Optional<Before> before,
        String deciderKey,
        long version)
        implements Versioned {

    /** Longer summaries are cut, as Jira does. */
    public static final int LONGEST_SUMMARY = 255;

    /** Longer reasons are refused. */
    public static final int LONGEST_REASON = 2000;

    /** What was decided before something was merged, to which it returns when that is undone. */
    public record Before(TriageState state, Instant since, Optional<LocalDate> laterUntil, String reason) {

        public Before {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(reason, "reason");
            if (state == TriageState.MERGED || laterUntil.isPresent() != (state == TriageState.LATER)) {
                throw new IllegalArgumentException("Before it was merged it cannot have been " + state);
            }
        }
    }

    public FeedbackItem {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(stateSince, "stateSince");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(deciderKey, "deciderKey");
        if (before.isPresent() && state != TriageState.MERGED) {
            throw new IllegalArgumentException("Only what is merged has a state to return to: " + issueId);
        }
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
                Optional.empty(),
                "",
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
                before,
                deciderKey,
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
        FeedbackItem merged = decided(TriageState.MERGED, Optional.empty(), "", other, now);
        return merged.with(
                state == TriageState.MERGED ? before : Optional.of(new Before(state, stateSince, laterUntil, reason)),
                "");
    }

    /** As it was before it was merged; undecided if that is not known. */
    public FeedbackItem unmerged(Instant now) {
        return before.map(was -> new FeedbackItem(
                        issueId,
                        projectId,
                        areaKey,
                        summary,
                        was.state(),
                        was.since(),
                        createdAt,
                        now,
                        was.laterUntil(),
                        was.reason(),
                        0,
                        Optional.empty(),
                        "",
                        version + 1))
                .orElseGet(() -> in(TriageState.NEW, "", now));
    }

    /** As it was told while another stood for it. */
    public FeedbackItem toldMeanwhile(Instant toldAt, Instant now) {
        return waited(TriageState.ANSWERED, toldAt, now);
    }

    /** To be answered again, since when it was: that somebody was told is taken back. */
    public FeedbackItem untold(Instant since, Instant now) {
        return waited(TriageState.TO_ANSWER, since, now);
    }

    private FeedbackItem waited(TriageState next, Instant since, Instant now) {
        return new FeedbackItem(
                issueId,
                projectId,
                areaKey,
                summary,
                next,
                since,
                createdAt,
                now,
                Optional.empty(),
                "",
                0,
                Optional.empty(),
                "",
                version + 1);
    }

    /** The same, decided by this user. */
    public FeedbackItem by(String userKey) {
        return with(before, userKey);
    }

    private FeedbackItem with(Optional<Before> was, String userKey) {
        return new FeedbackItem(
                issueId,
                projectId,
                areaKey,
                summary,
                state,
                stateSince,
                createdAt,
                changedAt,
                laterUntil,
                reason,
                mergedInto,
                was,
                userKey,
                version);
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
                before,
                deciderKey,
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
                Optional.empty(),
                "",
                version + 1);
    }
}
