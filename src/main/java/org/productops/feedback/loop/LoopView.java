package org.productops.feedback.loop;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.feedback.delivery.DeliveryProject;

/**
 * The figures that somebody asked for.
 *
 * @param filter what was asked for
 * @param countedAt when was counted; empty if never
 * @param projects those that the reader may choose
 * @param areaName the name of the area that was chosen; empty if none was
 * @param issueSummary the summary of the delivery issue that was chosen; empty if none was
 * @param times how long what took, in the order in which it should come
 * @param releases how many releases there were
 * @param releasedIds the delivery issues that they had, those of the latest months first; the first so many
 * @param linkedIds the feedback that is linked to what is built, that of the latest months first; the first so many
 * @param shares how many of what are so
 * @param areas the areas at the top, or directly below the one that was chosen, of which anything is known or open
 * @param perProject the projects of which anything is known or open; none if one was chosen
 * @param moreProjects how many projects are left out, as there are many
 * @param deliveries the delivery issues with most feedback
 * @param moreAreas how many areas are left out, as there are many
 */
public record LoopView(
        LoopFilter filter,
        Optional<Instant> countedAt,
        List<DeliveryProject> projects,
        String areaName,
        String issueSummary,
        List<TimeFigure> times,
        int releases,
        List<Long> releasedIds,
        List<Long> linkedIds,
        List<ShareFigure> shares,
        List<LoopRow> areas,
        int moreAreas,
        List<LoopRow> perProject,
        int moreProjects,
        List<LoopRow> deliveries) {

    /** What the number of releases is called where figures are named. */
    public static final String RELEASES = "releases";

    /** What linked feedback is called there. */
    public static final String FEEDBACK = "feedback";

    public LoopView {
        Objects.requireNonNull(filter, "filter");
        projects = List.copyOf(projects);
        times = List.copyOf(times);
        releasedIds = List.copyOf(releasedIds);
        linkedIds = List.copyOf(linkedIds);
        shares = List.copyOf(shares);
        areas = List.copyOf(areas);
        perProject = List.copyOf(perProject);
        deliveries = List.copyOf(deliveries);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return releases == 0
                && times.stream().allMatch(time -> time.count() == 0)
                && shares.stream().allMatch(share -> share.whole() == 0);
    }
}
