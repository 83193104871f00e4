package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.productops.common.error.BusyException;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Locks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks each night at all delivery issues: for those that were there before, and for what was missed. */
@JiraComponent
public class DeliveryFilling implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryFilling.class);

    private static final String LOCK = "feedback.delivery.filling";
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);
    private static final int PAGE = 500;

    private final List<DeliveryReasons> reasons;
    private final DeliveryItemStore store;
    private final DeliveryItems items;
    private final VersionReleases releases;
    private final List<DeliveryFollower> followers;
    private final Locks locks;

    @Inject
    public DeliveryFilling(
            List<DeliveryReasons> reasons,
            DeliveryItemStore store,
            DeliveryItems items,
            VersionReleases releases,
            List<DeliveryFollower> followers,
            Locks locks) {
        this.followers = List.copyOf(followers);
        this.reasons = List.copyOf(reasons);
        this.store = store;
        this.items = items;
        this.releases = releases;
        this.locks = locks;
    }

    @Override
    public String key() {
        return "feedback-delivery";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        try {
            int changed = locks.holding(LOCK, this::fill);
            LOG.debug("{} delivery issues were not as they were kept", changed);
        } catch (BusyException e) {
            LOG.debug("Delivery issues are being looked at elsewhere", e);
        }
    }

    private int fill() {
        int changed = 0;
        for (DeliveryReasons reason : reasons) {
            changed += pages(reason::issueIdsAfter);
        }
        changed += pages(store::issueIdsAfter);
        tellAgain();
        return changed + releases.catchUp();
    }

    /** What is done is told once more, for who could not do then what is to be done. */
    private void tellAgain() {
        List<Long> page = store.issueIdsAfter(0, PAGE);
        while (!page.isEmpty()) {
            List<DeliveryItem> done = store.ofIssues(page).stream()
                    .filter(item -> item.state().isDone())
                    .toList();
            if (!done.isEmpty()) {
                followers.forEach(follower -> follower.moved(done));
            }
            page = store.issueIdsAfter(page.get(page.size() - 1), PAGE);
        }
    }

    /** Ids by page. */
    private interface Pages {
        List<Long> after(long issueId, int most);
    }

    private int pages(Pages pages) {
        int changed = 0;
        List<Long> page = pages.after(0, PAGE);
        while (!page.isEmpty()) {
            changed += items.follow(page);
            page = pages.after(page.get(page.size() - 1), PAGE);
        }
        return changed;
    }
}
