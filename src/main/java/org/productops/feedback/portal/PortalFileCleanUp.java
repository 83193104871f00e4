package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;

/** Hangs files on their issues that could not be hung there before, and forgets those whose forms nobody has sent. */
@JiraComponent
public class PortalFileCleanUp implements ScheduledWork {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SentDelivery delivery;
    private final PortalFileStore files;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public PortalFileCleanUp(
            SentDelivery delivery, PortalFileStore files, Transactions transactions, InstantSource clock) {
        this.delivery = delivery;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "feedback-files";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        delivery.attachTheRest();
        transactions.run(() -> {
            files.removeUnsentBefore(clock.instant().minus(KEPT));
            return this;
        });
    }
}
