package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.readiness.checklist.WaiverRequests;
import org.productops.readiness.issue.ActiveWaiver;
import org.productops.readiness.issue.Waivers;

/** Tells what lets issues pass now, and what waits for somebody to decide. Nothing is written when an override runs out: it is looked at with the clock. */
@JiraComponent
public class StoredWaivers implements Waivers, WaiverRequests {

    /** More are not counted. */
    private static final int MOST_UNDECIDED = 1000;

    private final WaiverStore store;
    private final InstantSource clock;

    @Inject
    public StoredWaivers(WaiverStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<ActiveWaiver> activeOn(long issueId) {
        return active(store.ofIssue(issueId));
    }

    @Override
    public Map<Long, List<ActiveWaiver>> activeOnAll(Collection<Long> issueIds) {
        Map<Long, List<ActiveWaiver>> byIssue = new LinkedHashMap<>();
        store.granted(issueIds).stream()
                .collect(Collectors.groupingBy(Waiver::issueId))
                .forEach((issueId, waivers) -> {
                    List<ActiveWaiver> active = active(waivers);
                    if (!active.isEmpty()) {
                        byIssue.put(issueId, active);
                    }
                });
        return byIssue;
    }

    @Override
    public int undecided(long checklistId) {
        return (int) store.requested(MOST_UNDECIDED).stream()
                .filter(waiver -> waiver.checklistId() == checklistId)
                .count();
    }

    /** Where there are several of one checklist, the issue says which of them hold. */
    private List<ActiveWaiver> active(List<Waiver> waivers) {
        Instant now = clock.instant();
        return waivers.stream()
                .filter(waiver -> waiver.isActive(now))
                .map(Waiver::active)
                .sorted(Comparator.comparingLong(ActiveWaiver::id))
                .toList();
    }
}
