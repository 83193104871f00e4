package org.productops.glossary.proposal;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;

/** Forgets what was found in pages long ago: they say something else by now, or are gone. */
@ConfluenceComponent
public class WordCleanUp implements ScheduledWork {

    /** How long what was found is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 47);

    private final WordSearchStore store;
    private final Transactions transactions;
    private final InstantSource time;

    @Inject
    public WordCleanUp(WordSearchStore store, Transactions transactions, InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public String key() {
        return "word-clean-up";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        transactions.run(() -> {
            store.removeFoundBefore(time.instant().minus(KEPT));
            return store;
        });
    }
}
