package org.productops.common.audit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.productops.common.store.Transactions;

/** Keeps every change with the plugin's own data, and tells the product's log of those that hold for many, and of overrides. */
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
    public void record(List<AuditEntry> entries) {
        store.add(entries);
        transactions.afterCommit(() -> entries.stream()
                .filter(entry -> entry.kind() != AuditEntry.Kind.ISSUE)
                .forEach(product::tell));
    }
}
