package org.productops.feedback.evidence;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackView;
import org.productops.feedback.Importance;

/**
 * Who asks for an issue, summed up for one person: what that person may not see is not counted.
 *
 * @param count how much feedback is linked, and how much was merged into that: everybody who asked is counted
 * @param organisations for whom it was given, those with most feedback first; those that were merged are one
 * @param unnamed how much of it names no organisation
 * @param value what the organisations were worth when they spoke last, each once; empty if that is known of none
 * @param segments how much feedback each segment gave, those with most first
 * @param importances how much feedback matters how much
 * @param months how much was heard in each of the last twelve months, the oldest first
 * @param earlier how much was heard before those
 * @param newest those heard last, newest first; those of which nothing is recorded yet come after all others
 */
public record DeliveryDemand(
        int count,
        List<FromOrganisation> organisations,
        int unnamed,
        OptionalLong value,
        List<FromSegment> segments,
        Map<Importance, Integer> importances,
        List<InMonth> months,
        int earlier,
        List<Said> newest) {

    public DeliveryDemand {
        organisations = List.copyOf(organisations);
        Objects.requireNonNull(value, "value");
        segments = List.copyOf(segments);
        importances = Map.copyOf(importances);
        months = List.copyOf(months);
        newest = List.copyOf(newest);
    }

    /**
     * An organisation.
     *
     * @param name as it is called now, or was written last
     * @param count how much feedback names it
     * @param organisationId its id in the list of organisations; empty if the list does not know the name
     */
    public record FromOrganisation(String name, int count, OptionalLong organisationId) {

        /** With as much more feedback as another one has, which is the same under another spelling. */
        FromOrganisation and(FromOrganisation other) {
            return new FromOrganisation(
                    name, count + other.count, organisationId.isPresent() ? organisationId : other.organisationId);
        }
    }

    /** A segment. */
    public record FromSegment(String name, int count) {}

    /** A month. */
    public record InMonth(YearMonth month, int count) {}

    /**
     * A piece of feedback.
     *
     * @param importance of the issue to those who said it
     * @param survivor what is linked and stands for this one, which was merged; empty if this one is linked itself
     */
    public record Said(FeedbackView view, Importance importance, Optional<VisibleIssue> survivor) {}

    /** How many are counted and not shown. */
    public int more() {
        return count - newest.size();
    }
}
