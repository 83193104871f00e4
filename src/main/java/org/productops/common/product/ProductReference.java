package org.productops.common.product;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service of the product that is looked up when it is needed, and not imported: a product without it, or with another
 * edition of it, must not keep the plugin from starting.
 */
public final class ProductReference {

    private static final Logger LOG = LoggerFactory.getLogger(ProductReference.class);

    private final String type;
    private final String consequence;
    private final Unconfirmed call;
    private final AtomicBoolean isTold = new AtomicBoolean();

    /**
     * @param type the name of the service's interface
     * @param consequence what is so if it fails, for administrators
     */
    public ProductReference(String type, String consequence) {
        this.type = type;
        this.consequence = consequence;
        this.call = new Unconfirmed(ProductReference.class, consequence);
    }

    /**
     * Uses the service, if the product has it.
     *
     * @param use a lambda that knows the interface, as it is linked only where the service is there
     * @return the answer; empty if there is no such service or it fails, which is logged once
     */
    public <T> Optional<T> use(Function<Object, T> use) {
        Bundle bundle = FrameworkUtil.getBundle(ProductReference.class);
        if (bundle == null) {
            return Optional.empty();
        }
        try {
            return call.get(() -> use(bundle.getBundleContext(), use), Optional::empty);
        } catch (RuntimeException e) {
            if (isTold.compareAndSet(false, true)) {
                LOG.warn("The product's {} has refused a call. {}", type, consequence, e);
            }
            return Optional.empty();
        }
    }

    private <T> Optional<T> use(BundleContext context, Function<Object, T> use) {
        ServiceReference<?> reference = context.getServiceReference(type);
        if (reference == null) {
            if (isTold.compareAndSet(false, true)) {
                LOG.warn("The product offers no {}. {}", type, consequence);
            }
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(context.getService(reference)).map(use);
        } finally {
            context.ungetService(reference);
        }
    }
}
