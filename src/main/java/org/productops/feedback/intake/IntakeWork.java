package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.productops.common.error.BusyException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;
import org.productops.common.store.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes issues of what came in, on every node. A node takes a few entries on for some minutes; if it dies, others take them on
 * after that. Of an entry that had become an issue by then, no second one is made. What fails because of something that passes
 * is tried again, later each time; what fails for another reason stays where people see it. What belongs to an issue that there
 * is already is kept with that one.
 */
@JiraComponent
public class IntakeWork {

    /** So many entries are taken on at once. */
    static final int BATCH = 20;

    /** For so long. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** Nothing is begun with less time than this left. */
    static final Duration RESERVE = Duration.ofMinutes(2);

    /** After which time it is tried again, by how often it was tried. */
    static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));

    /**
     * The lock of an entry: whoever writes one, has read it with this lock held. One thread at a time is about an entry, whoever
     * believes to have taken it on; to take it on, too, is to write it.
     */
    static final String LOCK = "feedback.intake.entry";

    private static final Logger LOG = LoggerFactory.getLogger(IntakeWork.class);

    private final IntakeEntryStore entries;
    private final IntakeSourceStore sources;
    private final IntakeReader reader;
    private final IntakeMaker maker;
    private final Optional<IntakeFollower> follower;
    private final IntakeThread thread;
    private final Writes writes;
    private final InstantSource clock;
    private final AtomicBoolean woken = new AtomicBoolean();

    @Inject
    public IntakeWork(
            IntakeEntryStore entries,
            IntakeSourceStore sources,
            IntakeReader reader,
            IntakeMaker maker,
            Optional<IntakeFollower> follower,
            IntakeThread thread,
            Writes writes,
            InstantSource clock) {
        this.entries = entries;
        this.sources = sources;
        this.reader = reader;
        this.maker = maker;
        this.follower = follower;
        this.thread = thread;
        this.writes = writes;
        this.clock = clock;
    }

    /** Says that something may be due. */
    public void wake() {
        wakeAfter(Duration.ZERO);
    }

    private void wakeAfter(Duration delay) {
        if (!delay.isZero()) {
            thread.after(delay, this::wake);
        } else if (woken.compareAndSet(false, true)) {
            thread.after(Duration.ZERO, this::work);
        }
    }

    private void work() {
        woken.set(false);
        try {
            List<Long> due = dueInTurn(clock.instant());
            seeTo(claim(due));
            if (!due.isEmpty()) {
                // After what waits for the thread already.
                wake();
            }
        } catch (RuntimeException e) {
            LOG.warn("What came in as feedback has to wait; it is seen to again in half a minute", e);
            wakeAfter(BACK_OFF.get(1));
        }
    }

    /**
     * What is due, by turns: the oldest of each source, then the next of each, so that a source that sends a lot at once lets the
     * others wait for no more than its turn.
     */
    private List<Long> dueInTurn(Instant now) {
        Map<Long, List<Long>> bySource = new LinkedHashMap<>();
        List<IntakeEntry> part;
        do {
            part = entries.due(now, bySource.keySet(), BATCH);
            part.forEach(entry -> bySource.computeIfAbsent(entry.sourceId(), source -> new ArrayList<>())
                    .add(entry.id()));
            // A part that is not full is the last one: what is left out in it is of sources that have their turn
            // already.
        } while (part.size() == BATCH && bySource.size() < BATCH);
        return IntStream.range(0, BATCH)
                .boxed()
                .flatMap(turn -> bySource.values().stream()
                        .filter(waiting -> waiting.size() > turn)
                        .map(waiting -> waiting.get(turn)))
                .limit(BATCH)
                .toList();
    }

    /** Takes on what is due still: since it was read, another node can have, or somebody can have decided against it. */
    private List<IntakeEntry> claim(List<Long> due) {
        List<IntakeEntry> mine = new ArrayList<>();
        RuntimeException why = null;
        for (long id : due) {
            try {
                claimed(id).ifPresent(mine::add);
            } catch (RuntimeException e) {
                // It stays due. What was taken on before is not to wait, too.
                why = e;
            }
        }
        if (mine.isEmpty() && why != null) {
            throw why;
        }
        return mine;
    }

    private Optional<IntakeEntry> claimed(long id) {
        return writes.run(LOCK, id, () -> {
            Instant now = clock.instant();
            Optional<IntakeEntry> taken = entries.find(id)
                    .filter(entry -> entry.state() == IntakeState.WAITING
                            && !entry.dueAt().isAfter(now))
                    .map(entry -> entry.leased(now.plus(LEASE)));
            taken.ifPresent(entries::update);
            return taken;
        });
    }

    /**
     * What cannot even be written down, such as when the database is away, stays ours and is tried again as long as it is; after
     * that it is taken on anew. The first says for all why.
     */
    private void seeTo(List<IntakeEntry> mine) {
        List<IntakeEntry> left = new ArrayList<>();
        RuntimeException why = null;
        for (IntakeEntry each : mine) {
            try {
                see(each);
            } catch (RuntimeException e) {
                left.add(each);
                why = why == null ? e : why;
            }
        }
        if (!left.isEmpty()) {
            LOG.warn(
                    "{} pieces of what came in as feedback, such as the one under {}, have to wait some seconds",
                    left.size(),
                    left.get(0).id(),
                    why);
            thread.after(BACK_OFF.get(0), () -> seeTo(left));
        }
    }

    private void see(IntakeEntry mine) {
        if (clock.instant().isAfter(mine.dueAt().minus(RESERVE))) {
            return;
        }
        IntakeEntry after = writes.holding(LOCK, mine.id(), () -> entries.find(mine.id())
                .filter(entry -> entry.version() == mine.version() && entry.state() == IntakeState.WAITING)
                .map(this::seen)
                .orElse(mine));
        if (after.state() == IntakeState.DONE) {
            tell(after);
        } else if (after.state() == IntakeState.WAITING && after.version() != mine.version()) {
            wakeAfter(Duration.between(clock.instant(), after.dueAt()).plusMillis(1));
        }
    }

    private IntakeEntry seen(IntakeEntry entry) {
        IntakeEntry after = made(entry);
        entries.update(after);
        return after;
    }

    private IntakeEntry made(IntakeEntry entry) {
        try {
            Optional<IntakeSource> source = sources.find(entry.sourceId());
            if (source.isEmpty()) {
                return entry.failed(FieldErrors.of(Message.of("productops.intake.reason.no-source")), clock.instant());
            }
            IntakeContent content = reader.read(source.get(), entries.body(entry.id()));
            if (content instanceof IntakeContent.Right right && entry.issueId().isPresent()) {
                return kept(entry, right.feedback());
            }
            if (content instanceof IntakeContent.Right right) {
                long issueId = maker.make(source.get(), entry.id(), right.feedback());
                return entry.done(issueId, clock.instant());
            }
            // The mapping is another one since.
            return entry.quarantined(
                    content instanceof IntakeContent.Wrong wrong
                            ? wrong.errors()
                            : FieldErrors.of(Message.of("productops.intake.reason.unwanted")),
                    clock.instant());
        } catch (BusyException e) {
            return again(entry, e.errors());
        } catch (ProductOpsException e) {
            return entry.failed(e.errors(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("No issue could be made of what came in as feedback under {}", entry.id(), e);
            return again(entry, FieldErrors.of(Message.of("productops.intake.reason.broken", entry.id())));
        }
    }

    /** Jira can tell of an issue before it has committed it, or take it back: that it is not there may pass. */
    private IntakeEntry kept(IntakeEntry entry, MappedFeedback feedback) {
        long issueId = entry.issueId().orElseThrow();
        if (entries.openOf(issueId).stream()
                .anyMatch(other -> other.id() > entry.id() && other.state() != IntakeState.QUARANTINED)) {
            return entry.discarded(FieldErrors.of(Message.of("productops.intake.reason.newer-words")), clock.instant());
        }
        return switch (maker.keep(issueId, feedback, entry.receivedAt())) {
            case KEPT -> entry.done(issueId, clock.instant());
            case CHANGED_SINCE ->
                entry.failed(FieldErrors.of(Message.of("productops.intake.reason.changed-since")), clock.instant());
            case GONE -> again(entry, FieldErrors.of(Message.of("productops.intake.reason.issue-gone")));
        };
    }

    private IntakeEntry again(IntakeEntry entry, FieldErrors why) {
        Instant now = clock.instant();
        return entry.attempts() < BACK_OFF.size()
                ? entry.again(why, now.plus(BACK_OFF.get(entry.attempts())), now)
                : entry.failed(why, now);
    }

    private void tell(IntakeEntry done) {
        try {
            follower.ifPresent(each ->
                    each.made(done.sourceId(), done.ownId(), done.issueId().orElseThrow()));
        } catch (RuntimeException e) {
            LOG.warn("What belongs to the issue {} besides was not done", done.issueId(), e);
        }
    }
}
