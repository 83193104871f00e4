package org.productops.common.product;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * A service of the product that is looked up when it is needed, and not imported: a product without it, or with another
 * edition of it, must not keep the plugin from starting.
 */
public final class ProductReference {

    private final String type;
    private final Unconfirmed call;

    /**
     * @param type the name of the service's interface
     * @param consequence what is so if it fails, for administrators
     */
    public ProductReference(String type, String consequence) {
        this.type = type;
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
            call.tell("The product's " + type + " has refused a call.", e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> use(BundleContext context, Function<Object, T> use) {
        ServiceReference<?> reference = context.getServiceReference(type);
        if (reference == null) {
            call.tell("The product offers no " + type + ".", null);
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(context.getService(reference)).map(use);
        } finally {
            context.ungetService(reference);
        }
    }
}
