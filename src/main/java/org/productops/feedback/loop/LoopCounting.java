package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.issue.AllIssues;
import org.productops.common.job.JobProgress;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.event.FeedbackEventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts from the events that are kept, each quarter of an hour if anything has happened since, and once a day in any case.
 * Reads no issue.
 */
@JiraComponent
public class LoopCounting implements ScheduledWork {

    /** So many months are counted, this one too. */
    public static final int MONTHS = 24;

    private static final Logger LOG = LoggerFactory.getLogger(LoopCounting.class);

    private static final String LOCK = "feedback.loop";

    /** When was counted last, in milliseconds. */
    private static final String COUNTED = "feedback.loop.counted";

    /** The number of the last event then, how many there were, and the day. */
    private static final String STATE = "feedback.loop.state";

    private final FeedbackEventStore events;
    private final DeliveryItemStore deliveries;
    private final AllIssues issues;
    private final LoopLibrary library;
    private final Settings settings;
    private final Locks locks;
    private final InstantSource clock;

    @Inject
    public LoopCounting(
            FeedbackEventStore events,
            DeliveryItemStore deliveries,
            AllIssues issues,
            LoopLibrary library,
            Settings settings,
            Locks locks,
            InstantSource clock) {
        this.events = events;
        this.deliveries = deliveries;
        this.issues = issues;
        this.library = library;
        this.settings = settings;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "feedback-loop";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(15));
    }

    @Override
    public void run() {
        String state = state(events.count());
        if (settings.text(STATE).filter(state::equals).isPresent()) {
            return;
        }
        try {
            count(JobProgress.unwatched());
        } catch (BusyException e) {
            LOG.debug("Loops are being counted elsewhere", e);
        }
    }

    /** Undoing an import takes events away that may not be the last ones. */
    private String state(int count) {
        return events.lastNumber() + " " + count + " " + today();
    }

    /**
     * Counts anew.
     *
     * @param progress gets on with each event
     * @throws BusyException if somebody else is at it
     */
    void count(JobProgress progress) {
        locks.holding(LOCK + ".counting", () -> {
            int count = events.count();
            String state = state(count);
            progress.total(count);
            YearMonth last = YearMonth.from(today());
            LoopCalculation calculation =
                    new LoopCalculation(ZoneId.systemDefault(), last.minusMonths(MONTHS - 1L), last);
            events.each(event -> {
                calculation.accept(event);
                progress.advance(1);
            });
            List<DeliveryItem> open =
                    deliveries.ofProjects(issues.projects(), EnumSet.of(DeliveryState.OPEN, DeliveryState.STARTED));
            List<LoopPoint> points = calculation.points(open);
            library.replace(points);
            settings.keep(COUNTED, String.valueOf(clock.millis()));
            settings.keep(STATE, state);
            return points;
        });
    }

    /** When was counted last; empty if never. */
    Optional<Instant> countedAt() {
        return settings.text(COUNTED)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(Instant::ofEpochMilli);
    }

    /** The day that it is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
