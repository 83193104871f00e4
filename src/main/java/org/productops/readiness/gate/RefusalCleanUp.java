package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;

/** Forgets old refusals, and puts the numbers of each day together. */
@JiraComponent
public class RefusalCleanUp implements ScheduledWork {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 37);

    /** A year, and the time in which somebody looks back at it. */
    static final Duration KEPT = Duration.ofDays(400);

    /** A node may write of the day before, and a night may be missed. */
    private static final int GATHERED_DAYS = 3;

    private final RefusalStore store;
    private final Transactions transactions;
    private final InstantSource time;

    @Inject
    public RefusalCleanUp(RefusalStore store, Transactions transactions, InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public String key() {
        return "refusal-clean-up";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        Instant oldest = time.instant().minus(KEPT);
        store.removeBefore(oldest, GateTally.day(oldest));
        LocalDate today = GateTally.day(time.instant());
        for (int days = 1; days <= GATHERED_DAYS; days++) {
            LocalDate day = today.minusDays(days);
            transactions.run(() -> {
                store.gather(day);
                return day;
            });
        }
    }
}
