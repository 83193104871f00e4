package org.productops.area.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.review.ReviewAddress;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.WatchAddress;
import org.productops.common.time.ProductDates;

/** What a reader can do with an area from its page: watch it, and say that it is right. */
@JiraComponent
public class AreaStanding {

    private final AreaService areas;
    private final AreaWatchService watches;
    private final ProductDates dates;
    private final InstantSource clock;

    @Inject
    public AreaStanding(AreaService areas, AreaWatchService watches, ProductDates dates, InstantSource clock) {
        this.areas = areas;
        this.watches = watches;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * What is shown.
     *
     * @param reviewed when it was reviewed last; empty if never
     * @param due when it is to be reviewed again; empty if never
     * @param overdue whether that is over
     * @param confirm where it is said to be right; empty for those who may not
     */
    record View(
            long version,
            boolean watching,
            String watch,
            Optional<String> reviewed,
            Optional<String> due,
            boolean overdue,
            Optional<String> confirm) {}

    /** What a reader can do with an area. */
    View of(Area area, WayBack way) {
        AreaTree tree = areas.tree();
        boolean watching = watches.isWatching(area.key());
        Optional<LocalDate> due = tree.reviewDue(area);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new View(
                area.version(),
                watching,
                way.on(watching ? WatchAddress.stop(area.key()) : WatchAddress.watch(area.key()))
                        .toString(),
                area.review().done().map(dates::day),
                due.map(dates::day),
                tree.reviewOverdue(area, today).isPresent(),
                due.isPresent() && areas.mayEdit(area)
                        ? Optional.of(way.on(ReviewAddress.ROOT).toString())
                        : Optional.empty());
    }
}
