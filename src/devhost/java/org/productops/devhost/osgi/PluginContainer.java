package org.productops.devhost.osgi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginDescriptor;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.plugin.Services;
import org.productops.devhost.spring.PluginContext;

/** The OSGi framework of one product, and the plugins in it. */
public final class PluginContainer implements AutoCloseable {
    private final Application application;
    private final ModuleTypes types;
    private final Framework framework;
    private final List<RunningPlugin> plugins = new ArrayList<>();

    /**
     * Starts the framework.
     *
     * @param directory what the framework may write into
     * @param withTests whether wired tests will be installed, which need JUnit as the Atlassian SDK gives it to them
     * @param services what plugins can import
     * @param types the modules that plugins may have
     */
    public PluginContainer(
            Application application, Path directory, boolean withTests, Services services, ModuleTypes types) {
        this.application = application;
        this.types = types;
        Set<String> packages = new TreeSet<>(ProductPackages.of(application));
        if (withTests) {
            packages.addAll(ProductPackages.ofWiredTests());
        }
        this.framework = new Framework(application, directory, packages);
        services.forEach(this::register);
    }

    private void register(Class<?> api, Services.Source source) {
        framework
                .context()
                .registerService(
                        api.getName(),
                        new ServiceFactory<Object>() {
                            @Override
                            public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
                                return source.forPlugin(pluginOf(bundle));
                            }

                            @Override
                            public void ungetService(
                                    Bundle bundle, ServiceRegistration<Object> registration, Object service) {
                                // Services live as long as the product.
                            }
                        },
                        null);
    }

    private PluginHandle pluginOf(Bundle bundle) {
        return plugins.stream()
                .map(RunningPlugin::handle)
                .filter(plugin -> plugin.bundle().equals(bundle))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(bundle + " is no plugin"));
    }

    /**
     * Installs, starts and enables a plugin.
     *
     * @throws PluginRefusedException if it breaks a rule of the product
     */
    public void install(Path jar) {
        PluginDescriptor descriptor = PluginJar.read(jar);
        List<ModuleElement> modules = descriptor.modulesFor(application.applicationName());
        modules.forEach(module -> types.typeOf(module).check(module));

        Bundle bundle = framework.start(jar);
        RunningPlugin plugin = new RunningPlugin(new BundlePlugin(descriptor, bundle), types);
        plugins.add(plugin);
        try {
            modules.forEach(plugin::checkClass);
            plugin.open(PluginContext.open(plugin.handle(), bundle, application));
            modules.forEach(plugin::enable);
        } catch (RuntimeException | Error e) {
            plugins.remove(plugin);
            plugin.close();
            framework.remove(bundle);
            throw e;
        }
    }

    /** The plugins that run. */
    public List<PluginHandle> plugins() {
        return plugins.stream().<PluginHandle>map(RunningPlugin::handle).toList();
    }

    @Override
    public void close() {
        for (int i = plugins.size() - 1; i >= 0; i--) {
            plugins.get(i).close();
        }
        plugins.clear();
        framework.close();
    }
}
