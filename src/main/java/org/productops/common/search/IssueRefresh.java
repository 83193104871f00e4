package org.productops.common.search;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.productops.common.settings.Settings;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings single issues up to date for searches some moments after something about them has changed, so that nobody waits for
 * it. An issue that changes several times meanwhile is looked at once. That an issue waits is kept before anybody goes on, and
 * until it is done: what a node that dies had not done, {@link IssueIndexing} does. What a node cannot keep up with is made
 * up for by a way through all issues.
 */
public abstract class IssueRefresh {

    /** More issues at once than this are a way through all of them. */
    public static final int MOST_WAITING = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(IssueRefresh.class);

    private final IssueIndexName name;
    private final IssueIndex index;
    private final WaitingIssueStore store;
    private final Settings settings;
    private final Transactions transactions;
    private final RefreshExecutor beside;
    private final InstantSource clock;
    private final Map<Long, List<WaitingIssue>> waiting = new LinkedHashMap<>();
    private boolean working;
    private volatile boolean owed;

    protected IssueRefresh(
            IssueIndexName name,
            IssueIndex index,
            WaitingIssueStore store,
            Settings settings,
            Transactions transactions,
            RefreshExecutor beside,
            InstantSource clock) {
        this.name = name;
        this.index = index;
        this.store = store;
        this.settings = settings;
        this.transactions = transactions;
        this.beside = beside;
        this.clock = clock;
    }

    /** Lets searches know soon what there is to know of these issues now. Waits for nothing but for keeping that. */
    public void changed(Collection<Long> issueIds) {
        Set<Long> fresh = new LinkedHashSet<>(issueIds);
        boolean missed = false;
        synchronized (waiting) {
            fresh.removeAll(waiting.keySet());
            if (waiting.size() + fresh.size() > MOST_WAITING) {
                fresh.clear();
                missed = true;
            }
        }
        Map<Long, List<WaitingIssue>> kept = kept(fresh);
        boolean start = false;
        synchronized (waiting) {
            kept.forEach((id, rows) ->
                    waiting.computeIfAbsent(id, unused -> new ArrayList<>()).addAll(rows));
            if (!working && !waiting.isEmpty()) {
                working = true;
                start = true;
            }
        }
        if (missed) {
            missed();
        }
        if (start) {
            start();
        }
    }

    /** What cannot be kept is brought up to date all the same, and with all others. */
    private Map<Long, List<WaitingIssue>> kept(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<WaitingIssue>> kept = new LinkedHashMap<>();
        issueIds.forEach(id -> kept.put(id, List.of()));
        try {
            Instant now = clock.instant();
            kept.putAll(transactions.run(() -> issueIds.stream()
                    .map(id -> store.add(name, id, now))
                    .collect(Collectors.groupingBy(WaitingIssue::issueId))));
        } catch (RuntimeException e) {
            LOG.warn("It could not be kept that issues wait for being brought up to date", e);
            missed();
        }
        return kept;
    }

    private void start() {
        try {
            beside.execute(this::work);
        } catch (RejectedExecutionException e) {
            LOG.debug("Issues are brought up to date with all others", e);
            synchronized (waiting) {
                working = false;
            }
            missed();
        }
    }

    /** One issue, and then whatever else waits for the thread, which is not ours alone. */
    private void work() {
        Optional<Map.Entry<Long, List<WaitingIssue>>> next = next();
        if (next.isEmpty()) {
            return;
        }
        Long issueId = next.get().getKey();
        try {
            index.bringUpToDate(issueId);
            forget(next.get().getValue());
            if (owed) {
                missed();
            }
        } catch (RuntimeException e) {
            LOG.warn("Searches do not know what the {} of the issue {} is", name.feature(), issueId, e);
            missed();
        }
        start();
    }

    /** While the database is away, this cannot be kept either: it is owed then, and nobody who changes an issue has to suffer. */
    private void missed() {
        try {
            settings.keep(name.missed(), IssueIndexing.YES);
            owed = false;
        } catch (RuntimeException e) {
            owed = true;
            LOG.warn(
                    "It could not be kept that all issues have to be looked at; that is made up for with the next one",
                    e);
        }
    }

    private void forget(List<WaitingIssue> done) {
        transactions.run(() -> {
            store.remove(done);
            return done;
        });
    }

    private Optional<Map.Entry<Long, List<WaitingIssue>>> next() {
        synchronized (waiting) {
            Iterator<Map.Entry<Long, List<WaitingIssue>>> first =
                    waiting.entrySet().iterator();
            if (!first.hasNext()) {
                working = false;
                return Optional.empty();
            }
            Map.Entry<Long, List<WaitingIssue>> entry = first.next();
            first.remove();
            return Optional.of(entry);
        }
    }
}
