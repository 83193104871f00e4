package org.productops.common.audit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.store.Transactions;

/** Keeps every change with the plugin's own data, and tells the product's log of those that hold for many. */
@Named
public class AuditTrail implements AuditLog {

    private final AuditStore store;
    private final ProductAuditLog product;
    private final Transactions transactions;

    @Inject
    public AuditTrail(AuditStore store, ProductAuditLog product, Transactions transactions) {
        this.store = store;
        this.product = product;
        this.transactions = transactions;
    }

    @Override
    public void record(AuditEntry entry) {
        store.add(entry);
        if (entry.kind() == AuditEntry.Kind.CONFIGURATION) {
            transactions.afterCommit(() -> product.tell(entry));
        }
    }
}
