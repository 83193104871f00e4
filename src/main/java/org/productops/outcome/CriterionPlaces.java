package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;

/**
 * Keeps where issues with criteria belong, so that lists by area and project need not ask the product for each of them. Once
 * a night all are looked at: not every change of an issue is told of.
 */
@JiraComponent
public class CriterionPlaces implements ScheduledWork {

    private static final LocalTime NIGHT = LocalTime.of(3, 20);
    private static final String LOCK = "criterion-places";
    private static final int PAGE = 500;

    private final CriterionStore store;
    private final CriterionIssues issues;
    private final Writes writes;

    @Inject
    public CriterionPlaces(CriterionStore store, CriterionIssues issues, Writes writes) {
        this.store = store;
        this.issues = issues;
        this.writes = writes;
    }

    /** These issues may have moved. One statement where none of them has criteria. */
    public void changed(Collection<Long> issueIds) {
        Map<Long, CriterionPlace> kept = store.places(issueIds);
        if (kept.isEmpty()) {
            return;
        }
        issues.places(kept.keySet()).forEach((issueId, place) -> {
            if (!place.equals(kept.get(issueId))) {
                writes.run(LOCK, issueId, () -> {
                    store.move(issueId, place);
                    return place;
                });
            }
        });
    }

    @Override
    public String key() {
        return "criterion-places";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(NIGHT);
    }

    @Override
    public void run() {
        long last = 0;
        List<Long> page = store.issueIdsAfter(last, PAGE);
        while (!page.isEmpty()) {
            changed(page);
            last = page.get(page.size() - 1);
            page = store.issueIdsAfter(last, PAGE);
        }
    }
}
