package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.error.TooManyException;

/**
 * How much each source may send. A bucket for each that fills evenly and holds what may come in a minute. Each node counts by
 * itself: several nodes together take up to as many times more, as a load balancer spreads it.
 */
@JiraComponent
public class IntakeLimits {

    private static final double MINUTE = Duration.ofMinutes(1).toMillis();
    private static final double SECOND = Duration.ofSeconds(1).toMillis();

    /** More is not taken: it would take days, and more of what cannot be understood nobody looks at. */
    static final int MOST_WAITING = 200_000;

    /** Of each source. */
    static final int MOST_UNSEEN = 10_000;

    /** Counting costs a statement, and a second more or less is of no matter. */
    private static final Duration COUNTED_EVERY = Duration.ofSeconds(2);

    private final IntakeEntryStore entries;
    private final InstantSource clock;
    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<IntakeFilter, Counted> counts = new ConcurrentHashMap<>();

    private record Counted(int count, Instant at) {}

    @Inject
    public IntakeLimits(IntakeEntryStore entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Lets pass what there is room for.
     *
     * @param state in which it is to be kept
     * @throws BusyException if too much waits already
     */
    void requireRoom(IntakeSource source, IntakeState state) {
        IntakeFilter filter =
                state == IntakeState.WAITING ? IntakeFilter.in(state) : IntakeFilter.of(source.id(), state);
        int most = state == IntakeState.WAITING ? MOST_WAITING : MOST_UNSEEN;
        Instant now = clock.instant();
        Counted counted = counts.compute(
                filter,
                (key, before) -> before == null || !now.isBefore(before.at().plus(COUNTED_EVERY))
                        ? new Counted(entries.count(key), now)
                        : before);
        if (counted.count() >= most) {
            throw new BusyException(Message.of("productops.intake.error.full", most));
        }
    }

    /**
     * Counts something that the source sends.
     *
     * @throws TooManyException if it has sent too much
     */
    void take(IntakeSource source) {
        long seconds = buckets.computeIfAbsent(source.id(), id -> new Bucket(source.perMinute(), clock.instant()))
                .take(source.perMinute(), clock.instant());
        if (seconds > 0) {
            throw new TooManyException(
                    Message.of("productops.intake.error.many", source.perMinute(), seconds), seconds);
        }
    }

    private static final class Bucket {
        private double left;
        private Instant at;

        Bucket(double left, Instant at) {
            this.left = left;
            this.at = at;
        }

        /** Takes one; what is refused takes nothing, and learns after how many seconds there is one again. */
        synchronized long take(int perMinute, Instant now) {
            double elapsed = Math.max(0, Duration.between(at, now).toMillis());
            left = Math.min(perMinute, left + elapsed * perMinute / MINUTE);
            at = now;
            if (left >= 1) {
                left -= 1;
                return 0;
            }
            return Math.max(1, (long) Math.ceil((1 - left) * MINUTE / perMinute / SECOND));
        }
    }
}
