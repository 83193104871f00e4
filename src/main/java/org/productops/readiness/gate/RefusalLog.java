package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what each checklist said to each transition. A transition waits for nothing and costs no statement: what it leaves
 * in memory is written some time later, refusals within seconds and numbers within minutes, or before somebody reads them on
 * the same node. A node that dies takes what it had not written along.
 */
@JiraComponent
public class RefusalLog {

    /** Who ticks so shortly before a transition has looked at the transition rather than at the item. */
    public static final int HURRY_SECONDS = 10;

    /** More than these wait only if the database does not answer. */
    static final int MOST_WAITING = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int AT_ONCE = 500;

    /** What a JavaScript program can read, too. */
    private static final long LARGEST_ID = (1L << 53) - 1;

    private final RefusalStore store;
    private final Transactions transactions;
    private final GateThread thread;
    private final InstantSource time;
    private final RefusalQueue queue = new RefusalQueue(MOST_WAITING);
    private final GateTally tally = new GateTally();
    private final AtomicBoolean refusalsDue = new AtomicBoolean();
    private final AtomicBoolean countsDue = new AtomicBoolean();
    private final Object writing = new Object();

    @Inject
    public RefusalLog(RefusalStore store, Transactions transactions, GateThread thread, InstantSource time) {
        this.store = store;
        this.transactions = transactions;
        this.thread = thread;
        this.time = time;
    }

    /** A checklist refused a transition, or would have. One for each checklist. */
    public void note(Refusal refusal) {
        note(refusal, List.of());
    }

    /**
     * A checklist refused a transition, or would have. One for each checklist.
     *
     * @param others those of its items that were asked for and were not in the way
     */
    void note(Refusal refusal, Collection<Long> others) {
        queue.add(refusal.withId(ThreadLocalRandom.current().nextLong(1, LARGEST_ID)));
        tally.refused(refusal, others);
        if (refusalsDue.compareAndSet(false, true)) {
            thread.after(SOON, this::writeRefusalsDue);
        }
        countsAreDue();
    }

    /** A checklist let a transition pass, as nothing that is mandatory was open, or by an override. One for each checklist. */
    public void passed(Passage passage) {
        tally.passed(passage);
        countsAreDue();
    }

    private void countsAreDue() {
        if (countsDue.compareAndSet(false, true)) {
            thread.after(LATER, this::writeCountsDue);
        }
    }

    private void writeRefusalsDue() {
        refusalsDue.set(false);
        if (!writeRefusals() && refusalsDue.compareAndSet(false, true)) {
            thread.after(AGAIN, this::writeRefusalsDue);
        }
    }

    private void writeCountsDue() {
        countsDue.set(false);
        if (!writeCounts()) {
            countsAreDue();
        }
    }

    /** Writes what this node has in memory, for somebody who is about to read it. */
    void flush() {
        writeRefusals();
        writeCounts();
    }

    /** The numbers of all items since a day, with what this node has in memory. */
    public Map<Long, ItemCounts> itemCountsSince(LocalDate day) {
        flush();
        return store.itemCountsSince(day);
    }

    private boolean writeRefusals() {
        synchronized (writing) {
            while (!queue.isEmpty()) {
                List<Refusal> batch = queue.take(AT_ONCE);
                if (!written(() -> store.add(batch))) {
                    queue.putBack(batch);
                    return false;
                }
            }
            return true;
        }
    }

    private boolean writeCounts() {
        synchronized (writing) {
            GateTally.Counted counted = tally.take();
            int lost = queue.takeLost();
            if (counted.isEmpty() && lost == 0) {
                return true;
            }
            List<JudgedDay> judged = new ArrayList<>(counted.judged());
            if (lost > 0) {
                judged.add(new JudgedDay(
                        GateTally.day(time.instant()), new JudgedDay.Place(0, 0, "", "", false), 0, lost));
            }
            if (written(() -> store.count(judged, counted.items()))) {
                return true;
            }
            tally.putBack(counted);
            queue.lose(lost);
            return false;
        }
    }

    private boolean written(Runnable work) {
        try {
            transactions.run(() -> {
                work.run();
                return work;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("What transitions were refused cannot be written; it is tried again", e);
            return false;
        }
    }

    /** Writes what there is still, when the plugin goes. */
    @PreDestroy
    public void stop() {
        flush();
    }
}
