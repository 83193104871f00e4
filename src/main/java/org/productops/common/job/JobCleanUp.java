package org.productops.common.job;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;

/** Forgets old jobs. */
@Named
public class JobCleanUp implements ScheduledWork {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 17);
    private static final Duration KEPT = Duration.ofDays(30);

    private final JobStore store;
    private final InstantSource time;

    @Inject
    public JobCleanUp(JobStore store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public String key() {
        return "job-clean-up";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        store.removeSeenBefore(time.instant().minus(KEPT));
    }
}
