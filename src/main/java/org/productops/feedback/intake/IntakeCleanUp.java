package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;

/**
 * Removes what was sent once nobody needs it any more, because it names people: some time after an issue was made of it, or
 * somebody has decided against that. That it came stays known, so that the same does not come in anew.
 */
@JiraComponent
public class IntakeCleanUp implements ScheduledWork {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 41);
    private static final int AT_ONCE = 500;

    private final IntakeSourceStore sources;
    private final IntakeEntryStore entries;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public IntakeCleanUp(
            IntakeSourceStore sources, IntakeEntryStore entries, Transactions transactions, InstantSource clock) {
        this.sources = sources;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "feedback-intake-clean-up";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        for (IntakeSource source : sources.all()) {
            Instant before = clock.instant().minus(Duration.ofDays(source.keptDays()));
            int removed = AT_ONCE;
            while (removed == AT_ONCE) {
                removed = transactions.run(() -> entries.forgetBodies(source.id(), before, AT_ONCE));
            }
        }
    }
}
