package org.productops.feedback.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.productops.common.error.BusyException;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.feedback.ChangedFeedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.event.FeedbackEventStore;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices each minute, on one node, which feedback was recorded, changed or decided on since, and what it was linked to, and
 * lets searches know of it. How far it has come is kept, so that nothing is missed by a node that dies.
 */
@JiraComponent
public class FeedbackFollowing implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackFollowing.class);

    private static final String LOCK = "feedback.search.following";

    /** Up to when what was said is followed, in milliseconds. */
    private static final String SAID = "feedback.search.said";

    /** Up to when decisions are followed, in milliseconds. */
    private static final String DECIDED = "feedback.search.decided";

    /** The number of the last event that is followed. */
    private static final String TOLD = "feedback.search.told";

    /** What is committed late has an earlier moment, or number, than what was read before. */
    private static final long OVERLAP = Duration.ofSeconds(30).toMillis();

    private static final int AGAIN = 100;
    private static final int PAGE = 500;

    private final FeedbackStore said;
    private final FeedbackItemStore items;
    private final EvidenceStore evidence;
    private final FeedbackEventStore events;
    private final FeedbackRefresh refresh;
    private final Settings settings;
    private final Locks locks;

    @Inject
    public FeedbackFollowing(
            FeedbackStore said,
            FeedbackItemStore items,
            EvidenceStore evidence,
            FeedbackEventStore events,
            FeedbackRefresh refresh,
            Settings settings,
            Locks locks) {
        this.said = said;
        this.items = items;
        this.evidence = evidence;
        this.events = events;
        this.refresh = refresh;
        this.settings = settings;
        this.locks = locks;
    }

    @Override
    public String key() {
        return "feedback-search-news";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    /** Does what is to be done; nothing if that is being done elsewhere. */
    @Override
    public void run() {
        try {
            locks.holding(LOCK, () -> {
                since(
                        SAID,
                        from -> said.changedSince(from, PAGE),
                        ChangedFeedback::changedAt,
                        changed -> changed.feedback().issueId());
                since(
                        DECIDED,
                        from -> items.changedSince(from, PAGE),
                        item -> item.changedAt().toEpochMilli(),
                        FeedbackItem::issueId);
                linked();
                return settings;
            });
        } catch (BusyException e) {
            LOG.debug("Feedback is being followed elsewhere", e);
        }
    }

    /** Feedback was deleted: there is less of it for the issues that it was for. */
    public void deleted(long feedbackId) {
        refresh.changed(deliveries(List.of(feedbackId)));
    }

    private <T> void since(
            String setting, LongFunction<List<T>> page, ToLongFunction<T> changedAt, ToLongFunction<T> issueId) {
        long before = kept(setting).orElse(0L);
        long last = before;
        boolean any = false;
        long from = Math.max(0, before - OVERLAP);
        List<T> some;
        do {
            some = page.apply(from);
            if (!some.isEmpty()) {
                changed(some.stream().map(issueId::applyAsLong).toList());
                any = true;
                long end = changedAt.applyAsLong(some.get(some.size() - 1));
                last = Math.max(last, end);
                from = end > from ? end : end + 1;
            }
        } while (some.size() >= PAGE);
        if (last > before) {
            settings.keep(setting, String.valueOf(last));
        } else if (any) {
            // Nothing is new since the last time: what was late is here, too, and is not looked at each minute for
            // ever.
            settings.keep(setting, String.valueOf(before + OVERLAP + 1));
        }
    }

    /** What the issue is worth depends on who asks for it, too. */
    private void changed(Collection<Long> feedbackIds) {
        Set<Long> all = deliveries(feedbackIds);
        all.addAll(feedbackIds);
        refresh.changed(all);
    }

    /** What the feedback is for, and what that is for which stands for it. */
    private Set<Long> deliveries(Collection<Long> feedbackIds) {
        Set<Long> all = new HashSet<>(feedbackIds);
        Collection<Long> asked = feedbackIds;
        while (!asked.isEmpty()) {
            asked = items.ofIssues(asked).stream()
                    .map(FeedbackItem::mergedInto)
                    .filter(id -> id != 0 && all.add(id))
                    .toList();
        }
        return evidence.ofFeedback(all).stream()
                .map(EvidenceLink::deliveryId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void linked() {
        long before = kept(TOLD).orElse(0L);
        long last = events.lastNumber();
        // After a clean-up of a table, numbers may begin anew.
        long from = last < before ? 0 : before;
        if (last == from) {
            return;
        }
        long after = Math.max(0, from - AGAIN);
        while (after < last) {
            long page = after;
            Set<Long> deliveries = new TreeSet<>();
            after = events.after(page, PAGE, event -> {
                if (event.feedbackId() != 0 && event.deliveryId() > 0) {
                    deliveries.add(event.deliveryId());
                }
            });
            refresh.changed(deliveries);
            if (after == page) {
                break;
            }
        }
        settings.keep(TOLD, String.valueOf(last));
    }

    private Optional<Long> kept(String setting) {
        return settings.text(setting).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
