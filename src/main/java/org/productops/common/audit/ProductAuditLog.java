package org.productops.common.audit;

import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The product's own audit log. It is looked up when there is something to tell, and not imported: a product without it,
 * or with another edition of it, must not keep the plugin from starting. Our own log has every entry in any case.
 */
@Named
public class ProductAuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(ProductAuditLog.class);

    private final AtomicBoolean hasFailed = new AtomicBoolean();

    /** Tells the log of a change that is committed. */
    void tell(AuditEntry entry) {
        Bundle bundle = FrameworkUtil.getBundle(ProductAuditLog.class);
        if (bundle == null) {
            return;
        }
        try {
            tell(bundle.getBundleContext(), entry);
        } catch (LinkageError | RuntimeException e) {
            if (hasFailed.compareAndSet(false, true)) {
                LOG.warn("The product's audit log does not take entries; those of Product Ops are in its own log", e);
            }
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
