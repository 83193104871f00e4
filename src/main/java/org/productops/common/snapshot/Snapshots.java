package org.productops.common.snapshot;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import org.productops.common.store.Transactions;

/** Opens the plugin's {@link Snapshot}s. */
@Named
public class Snapshots {

    /**
     * Nodes ask for a revision again after this time in any case, so that a number that a reader put back just as it was
     * taken away does not stay.
     */
    private static final int MINUTES = 10;

    private static final int MOST_REVISIONS = 10_000;

    private final CacheManager caches;
    private final Revisions revisions;
    private final Transactions transactions;
    private final RefreshExecutor beside;

    @Inject
    public Snapshots(
            @ComponentImport CacheManager caches,
            Revisions revisions,
            Transactions transactions,
            RefreshExecutor beside) {
        this.caches = caches;
        this.revisions = revisions;
        this.transactions = transactions;
        this.beside = beside;
    }

    /**
     * A snapshot. Its name is that of its lock, too.
     *
     * @param name unique in the plugin; part of the name of the cache in the product's statistics
     * @param mostBytes how much memory its values may take, as its source weighs them; one value is always held
     */
    public <T> Snapshot<T> open(String name, SnapshotSource<T> source, long mostBytes) {
        // Nodes share numbers only: what they count, each reads for itself.
        Cache<String, Long> latest = caches.getCache(
                "org.productops." + name + ".revision",
                key -> revisions.current(name + ":" + key),
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .maxEntries(MOST_REVISIONS)
                        .expireAfterWrite(MINUTES, TimeUnit.MINUTES)
                        .build());
        return new Snapshot<>(
                name, source, new Memory<>(source::weigh, mostBytes), latest, revisions, transactions, beside);
    }
}
