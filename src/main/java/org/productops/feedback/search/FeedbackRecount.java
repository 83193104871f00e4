package org.productops.feedback.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.feedback.delivery.DeliveryItemStore;

/**
 * Counts each night what issues are searched by, for all that have, or had, feedback: what a node was not told of, because it
 * died while feedback was deleted, does not stay wrong for longer than a day.
 */
@JiraComponent
public class FeedbackRecount implements ScheduledWork {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 11);
    private static final int PAGE = 500;

    private final DeliveryItemStore deliveries;
    private final FeedbackRefresh refresh;

    @Inject
    public FeedbackRecount(DeliveryItemStore deliveries, FeedbackRefresh refresh) {
        this.deliveries = deliveries;
        this.refresh = refresh;
    }

    @Override
    public String key() {
        return "feedback-search-recount";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        long last = 0;
        for (List<Long> ids = deliveries.issueIdsAfter(last, PAGE);
                !ids.isEmpty();
                ids = deliveries.issueIdsAfter(last, PAGE)) {
            refresh.changed(ids);
            last = ids.get(ids.size() - 1);
        }
    }
}
