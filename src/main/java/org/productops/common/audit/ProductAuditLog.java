package org.productops.common.audit;

import jakarta.inject.Named;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.productops.common.product.Unconfirmed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's own audit log. It is looked up when there is something to tell, and not imported: a product without it,
 * or with another edition of it, must not keep the plugin from starting. Our own log has every entry in any case.
 */
@Named
public class ProductAuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(ProductAuditLog.class);

    private final Unconfirmed log = new Unconfirmed(
            ProductAuditLog.class, "The product's audit log gets no entries; those of Product Ops are in its own log.");

    /** Tells the log of a change that is committed. */
    void tell(AuditEntry entry) {
        Bundle bundle = FrameworkUtil.getBundle(ProductAuditLog.class);
        if (bundle == null) {
            return;
        }
        try {
            log.run(() -> tell(bundle.getBundleContext(), entry), () -> {});
        } catch (RuntimeException e) {
            LOG.warn("The product's audit log has refused an entry; it is in that of Product Ops", e);
        }
    }

    private static void tell(BundleContext context, AuditEntry entry) {
        ServiceReference<?> reference = context.getServiceReference(ProductAuditEvents.SERVICE);
        if (reference == null) {
            return;
        }
        try {
            ProductAuditEvents.send(context.getService(reference), entry);
        } finally {
            context.ungetService(reference);
        }
    }
}
