package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.RejectedExecutionException;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.common.store.Transactions;
import org.productops.feedback.evidence.EvidenceFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows an issue at once to which feedback was linked, beside whoever linked it. What this node does not come to,
 * {@link DeliveryNews} does within a minute.
 */
@JiraComponent
public class LinkedDeliveries implements EvidenceFollower {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedDeliveries.class);

    private final DeliveryItems items;
    private final Transactions transactions;
    private final RefreshExecutor beside;
    private final Set<Long> waiting = new TreeSet<>();

    @Inject
    public LinkedDeliveries(DeliveryItems items, Transactions transactions, RefreshExecutor beside) {
        this.items = items;
        this.transactions = transactions;
        this.beside = beside;
    }

    @Override
    public void changed(long deliveryId) {
        transactions.afterCommit(() -> soon(deliveryId));
    }

    /** Many links to one issue are followed together. */
    private void soon(long deliveryId) {
        boolean first;
        synchronized (waiting) {
            first = waiting.isEmpty();
            waiting.add(deliveryId);
        }
        if (first) {
            try {
                beside.execute(this::work);
            } catch (RejectedExecutionException e) {
                LOG.debug("Delivery issues are followed within a minute", e);
                taken();
            }
        }
    }

    private void work() {
        Set<Long> some = taken();
        try {
            items.follow(some);
        } catch (RuntimeException e) {
            LOG.debug("The delivery issues {} are followed within a minute", some, e);
        }
    }

    private Set<Long> taken() {
        synchronized (waiting) {
            Set<Long> all = Set.copyOf(waiting);
            waiting.clear();
            return all;
        }
    }
}
