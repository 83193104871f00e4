package org.productops.devhost.services;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.util.ArrayList;
import java.util.List;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;

/** Caches, cluster locks, events, scheduled jobs, and the word to plugins that the product is up or going down. */
public final class PlatformPart implements ProductPart {
    private final List<LifecycleAware> started = new ArrayList<>();
    private final HostScheduler scheduler = new HostScheduler();

    @Override
    public void prepare(HostProduct product) {
        product.services()
                .add(CacheManager.class, new HostCacheManager(product.database().isShared()));
        product.services()
                .add(
                        ClusterLockService.class,
                        new HostClusterLockService(product.database().locks()));
        product.services().add(EventPublisher.class, new HostEventPublisher());
        product.services().add(SchedulerService.class, scheduler);
    }

    @Override
    public void open(HostProduct product) {
        product.plugins().stream()
                .flatMap(plugin -> plugin.exported(LifecycleAware.class).stream())
                .forEach(plugin -> {
                    started.add(plugin);
                    plugin.onStart();
                });
    }

    @Override
    public void stop() {
        started.forEach(LifecycleAware::onStop);
        started.clear();
    }

    /** The jobs that plugins have scheduled. */
    public HostScheduler scheduler() {
        return scheduler;
    }
}
