package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.store.Transactions;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.FeedbackEventStore;
import org.productops.release.ReleaseVersion;
import org.productops.release.VersionCatalog;

/**
 * Keeps that versions were released: for each area of which they have issues, whether any feedback is linked to those or
 * not. A day on which a version of a project was released counts as one release of the project.
 */
@JiraComponent
public class VersionReleases {

    /** What was released before is of no use for any figure. */
    private static final int YEARS = 2;

    private final VersionCatalog catalog;
    private final DeliverySource issues;
    private final DeliveryItems items;
    private final FeedbackEventStore events;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public VersionReleases(
            VersionCatalog catalog,
            DeliverySource issues,
            DeliveryItems items,
            FeedbackEventStore events,
            Transactions transactions,
            InstantSource clock) {
        this.catalog = catalog;
        this.issues = issues;
        this.items = items;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A project's day. */
    private record ReleaseDate(long projectId, LocalDate day) {}

    /** After a version was released: its issues are, and so is it in each of their areas. */
    public void released(long versionId) {
        catalog.find(versionId).filter(ReleaseVersion::released).ifPresent(version -> {
            Instant at = momentOf(version);
            Set<Long> ids = catalog.issueIds(List.of(versionId));
            tell(version, ids, at);
            items.follow(ids, Optional.of(at));
        });
    }

    /** After a version is not released any more: nor are its issues, unless by another one. */
    public void reopened(long versionId) {
        items.follow(catalog.issueIds(List.of(versionId)));
    }

    /** Tells of versions of whose release nobody told, such as those from before. */
    int catchUp() {
        Set<ReleaseDate> told = new HashSet<>();
        LocalDate oldest = today().minusYears(YEARS);
        events.each(Kind.RELEASED, event -> {
            if (event.deliveryId() == FeedbackEvent.NONE) {
                told.add(new ReleaseDate(event.projectId(), day(event.at())));
            }
        });
        int found = 0;
        for (ReleaseVersion version : catalog.all()) {
            Optional<LocalDate> day = version.releaseDate().filter(date -> version.released());
            if (day.isEmpty() || day.get().isBefore(oldest) || day.get().isAfter(today())) {
                continue;
            }
            if (told.add(new ReleaseDate(version.place().projectId(), day.get()))) {
                tell(version, catalog.issueIds(List.of(version.place().versionId())), momentOf(version));
                found++;
            }
        }
        return found;
    }

    private void tell(ReleaseVersion version, Collection<Long> issueIds, Instant at) {
        Set<String> areas = new TreeSet<>();
        issues.find(issueIds).forEach(facts -> areas.add(facts.areaKey()));
        if (areas.isEmpty()) {
            areas.add("");
        }
        List<FeedbackEvent> told = new ArrayList<>();
        areas.forEach(area -> told.add(FeedbackEvent.ofDelivery(
                Kind.RELEASED, FeedbackEvent.NONE, version.place().projectId(), area, at)));
        transactions.run(() -> {
            events.tell(told);
            return told;
        });
    }

    /** People may name another day than that on which they say it. */
    private Instant momentOf(ReleaseVersion version) {
        return version.releaseDate()
                .filter(day -> day.isBefore(today()))
                .map(day -> day.atTime(LocalTime.NOON)
                        .atZone(ZoneId.systemDefault())
                        .toInstant())
                .orElseGet(() -> Instant.ofEpochMilli(clock.millis()));
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
