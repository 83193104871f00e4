package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.FeedbackEventStore;

/**
 * Reads each minute what has happened to feedback since, so that a delivery issue is followed once feedback is linked to it,
 * and feedback that was accepted after its issue was resolved is answered, too. What was told at the same moment as what was
 * read last may have been committed later, so some is read again.
 */
@JiraComponent
public class DeliveryNews implements ScheduledWork {

    /** So many events are read again. */
    private static final int AGAIN = 200;

    private static final int PAGE = 5_000;

    /** The number of the last event that was read. */
    private static final String READ = "feedback.delivery.read";

    private static final Set<Kind> OF_DELIVERY = EnumSet.of(Kind.LINKED, Kind.UNLINKED, Kind.CRITERION_SET);
    private static final Set<Kind> OF_FEEDBACK = EnumSet.of(
            Kind.LINKED, Kind.UNLINKED, Kind.TRIAGED, Kind.CAME_BACK, Kind.UNANSWERED, Kind.UNMERGED, Kind.MERGED);

    private final FeedbackEventStore events;
    private final DeliveryItems items;
    private final List<DeliveryFollower> followers;
    private final Settings settings;

    @Inject
    public DeliveryNews(
            FeedbackEventStore events, DeliveryItems items, List<DeliveryFollower> followers, Settings settings) {
        this.events = events;
        this.items = items;
        this.followers = List.copyOf(followers);
        this.settings = settings;
    }

    @Override
    public String key() {
        return "feedback-delivery-news";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        long read = settings.text(READ)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        long last = events.lastNumber();
        // After a clean-up of a table, numbers may begin anew.
        long from = last < read ? 0 : read;
        if (last == from) {
            return;
        }
        long after = Math.max(0, from - AGAIN);
        while (after < last) {
            long page = after;
            Set<Long> deliveries = new TreeSet<>();
            Set<Long> feedback = new TreeSet<>();
            after = events.after(page, PAGE, event -> sort(event, deliveries, feedback));
            items.follow(deliveries);
            if (!feedback.isEmpty()) {
                followers.forEach(follower -> follower.decided(feedback));
            }
            if (after == page) {
                break;
            }
        }
        settings.keep(READ, String.valueOf(last));
    }

    private static void sort(FeedbackEvent event, Set<Long> deliveries, Set<Long> feedback) {
        if (OF_DELIVERY.contains(event.kind()) && event.deliveryId() > 0) {
            deliveries.add(event.deliveryId());
        }
        if (OF_FEEDBACK.contains(event.kind()) && event.feedbackId() > 0) {
            feedback.add(event.feedbackId());
        }
    }
}
