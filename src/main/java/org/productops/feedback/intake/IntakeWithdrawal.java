package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import org.productops.common.store.Writes;

/** Takes back what came in by a form page or a file, whose owner has asked who calls. */
@JiraComponent
public class IntakeWithdrawal {

    /** For so long nobody begins with what is to be taken back. */
    private static final Duration HELD = Duration.ofMinutes(30);

    private final IntakeEntryStore entries;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public IntakeWithdrawal(IntakeEntryStore entries, Writes writes, InstantSource clock) {
        this.entries = entries;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Lets no node make issues of those that wait, for half an hour; then it goes on with what was not forgotten. Waits for nodes that
     * are about them just now. No transaction may be open, because other nodes must see this.
     */
    public void hold(Collection<Long> ids) {
        writes.each(IntakeWork.LOCK, ids, together -> {
            Instant until = clock.instant().plus(HELD);
            entries.findAll(together).stream()
                    .filter(entry -> entry.state() == IntakeState.WAITING)
                    .forEach(entry -> entries.update(entry.leased(until)));
        });
    }

    /** Forgets these, in the caller's transaction: the same can come in again. */
    public void forget(Collection<Long> ids) {
        entries.removeAll(ids);
    }
}
