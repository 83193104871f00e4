package org.productops.common.imports;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;

/** Forgets old imports; what they have done can then no longer be undone. */
@Named
public class ImportCleanUp implements ScheduledWork {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 37);
    private static final Duration KEPT = Duration.ofDays(90);

    private final ImportStore store;
    private final Transactions transactions;
    private final InstantSource time;

    @Inject
    public ImportCleanUp(ImportStore store, Transactions transactions, InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public String key() {
        return "import-clean-up";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        transactions.run(() -> {
            store.removeCreatedBefore(time.instant().minus(KEPT));
            return this;
        });
    }
}
