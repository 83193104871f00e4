package org.productops.devhost.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** An installed plugin, as the product's parts see it. */
public interface PluginHandle {

    /** The plugin's key. */
    String key();

    /** What {@code atlassian-plugin.xml} says. */
    PluginDescriptor descriptor();

    /** The bundle's class loader: it sees the plugin's own classes and what it imports, nothing else. */
    ClassLoader classLoader();

    /**
     * Loads a class of the plugin.
     *
     * @throws PluginRefusedException if it is not there
     */
    Class<?> load(String className);

    /** Loads the class that a module names in its {@code class} attribute. */
    default Class<?> moduleClass(ModuleElement module) {
        return load(module.attribute("class"));
    }

    /** Makes an object of the plugin, its constructor filled from the plugin's beans. */
    <T> T create(Class<T> type);

    /** Makes the object of a module's class. */
    default <T> T create(ModuleElement module, Class<T> api) {
        return api.cast(create(moduleClass(module)));
    }

    /** What the plugin exports as OSGi services under this interface. */
    <T> List<T> exported(Class<T> api);

    /** A file in the JAR. */
    Optional<URL> resource(String path);

    /** The names of the JAR's own classes. */
    List<String> classNames();
}
