package org.productops.testing.fakes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.productops.common.product.ProductReference;
import org.productops.common.product.Unconfirmed;

/** Loads what speaks to the product as the product's container would: in a bundle, and without what the product does not have. */
public final class PluginLoader extends ClassLoader implements BundleReference {

    private final Bundle bundle;
    private final Set<String> inTheBundle;
    private final List<String> missing;

    /**
     * @param inTheBundle names of classes that are loaded anew; those that they contain are, too
     * @param missing what the names of packages begin with that the product does not have
     */
    public PluginLoader(Bundle bundle, Set<String> inTheBundle, List<String> missing) {
        super(PluginLoader.class.getClassLoader());
        this.bundle = bundle;
        this.inTheBundle = inTheBundle;
        this.missing = missing;
    }

    @Override
    public Bundle getBundle() {
        return bundle;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missing.stream().anyMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        Class<?> known = findLoadedClass(name);
        return known != null ? known : isInTheBundle(name) ? define(name) : super.loadClass(name, resolve);
    }

    private boolean isInTheBundle(String name) {
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        return outer.equals(ProductReference.class.getName())
                || outer.equals(Unconfirmed.class.getName())
                || inTheBundle.contains(outer);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
