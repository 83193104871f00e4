package org.productops.devhost.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.productops.devhost.plugin.PluginDescriptor;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.spring.PluginContext;

/** A plugin that runs as a bundle. */
final class BundlePlugin implements PluginHandle {
    private static final String CLASS = ".class";

    private final PluginDescriptor descriptor;
    private final Bundle bundle;
    private PluginContext context;

    BundlePlugin(PluginDescriptor descriptor, Bundle bundle) {
        this.descriptor = descriptor;
        this.bundle = bundle;
    }

    void use(PluginContext opened) {
        context = opened;
    }

    Bundle bundle() {
        return bundle;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public PluginDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new PluginRefusedException("The class " + className + " is not in the plugin " + key(), e);
        } catch (NoClassDefFoundError e) {
            throw new PluginRefusedException(
                    "The class " + className + " needs "
                            + String.valueOf(e.getMessage()).replace('/', '.') + ", which the plugin " + key()
                            + " neither has nor imports",
                    e);
        }
    }

    @Override
    public <T> T create(Class<T> type) {
        return context().create(type);
    }

    private PluginContext context() {
        if (context == null) {
            throw new IllegalStateException("The beans of " + key() + " are not there yet");
        }
        return context;
    }

    @Override
    public <T> List<T> exported(Class<T> api) {
        List<T> services = new ArrayList<>();
        BundleContext bundleContext = bundle.getBundleContext();
        try {
            ServiceReference<?>[] references = bundleContext.getAllServiceReferences(api.getName(), null);
            for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
                if (bundle.equals(reference.getBundle())) {
                    services.add(api.cast(bundleContext.getService(reference)));
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return services;
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public List<String> classNames() {
        return Collections.list(bundle.findEntries("/", "*" + CLASS, true)).stream()
                .map(url -> url.getPath().substring(1))
                .map(path -> path.substring(0, path.length() - CLASS.length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return key() + Arrays.asList(bundle.getVersion());
    }
}
