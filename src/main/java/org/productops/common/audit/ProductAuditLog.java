package org.productops.common.audit;

import jakarta.inject.Named;
import org.productops.common.product.ProductReference;

/** The product's own audit log, where it has one. Our own log has every entry in any case. */
@Named
public class ProductAuditLog {

    private final ProductReference log = new ProductReference(
            "com.atlassian.audit.api.AuditService",
            "What Product Ops would tell it is in the log of Product Ops only.");

    /** Tells the log of a change that is committed. */
    void tell(AuditEntry entry) {
        log.use(service -> {
            ProductAuditEvents.send(service, entry);
            return entry;
        });
    }
}
