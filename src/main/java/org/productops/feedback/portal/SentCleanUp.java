package org.productops.feedback.portal;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Transactions;

/**
 * Sees to what was missed of what colleagues have sent: what became of it, and files that could not be hung on their issues. Files
 * whose forms nobody has sent are forgotten.
 */
@JiraComponent
public class SentCleanUp implements ScheduledWork {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SentQueue queue;
    private final SentFollower follower;
    private final PortalFileStore files;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public SentCleanUp(
            SentQueue queue,
            SentFollower follower,
            PortalFileStore files,
            Transactions transactions,
            InstantSource clock) {
        this.queue = queue;
        this.follower = follower;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "feedback-sent";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        queue.catchUp();
        follower.attachTheRest();
        follower.mergeTheRest();
        transactions.run(() -> {
            files.removeUnsentBefore(clock.instant().minus(KEPT));
            return this;
        });
    }
}
