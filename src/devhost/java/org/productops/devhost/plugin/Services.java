package org.productops.devhost.plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The services that a product offers to plugins; each becomes an OSGi service under its interface's name. */
public final class Services {

    /** Where a plugin gets a service from. */
    public interface Source {
        /** The service as this plugin shall see it; always the same one for the same plugin. */
        Object forPlugin(PluginHandle plugin);
    }

    private record Shared(Object service) implements Source {
        @Override
        public Object forPlugin(PluginHandle plugin) {
            return service;
        }
    }

    private final Map<Class<?>, Source> sources = new LinkedHashMap<>();

    /**
     * Offers a service.
     *
     * @throws IllegalStateException if somebody offers it already
     */
    public <T> void add(Class<T> api, T implementation) {
        put(api, new Shared(api.cast(implementation)));
    }

    /**
     * Offers a service that each plugin has its own of, such as Active Objects. It is asked for only while the plugin
     * starts or runs.
     *
     * @throws IllegalStateException if somebody offers it already
     */
    public <T> void addPerPlugin(Class<T> api, Function<PluginHandle, T> implementation) {
        put(api, plugin -> api.cast(implementation.apply(plugin)));
    }

    private void put(Class<?> api, Source source) {
        if (sources.putIfAbsent(api, source) != null) {
            throw new IllegalStateException("Two parts offer " + api.getName());
        }
    }

    /**
     * A service that all plugins share.
     *
     * @throws IllegalStateException if nobody offers it
     */
    public <T> T get(Class<T> api) {
        return find(api).orElseThrow(() -> new IllegalStateException("No part offers " + api.getName()));
    }

    /** A service that all plugins share, if somebody offers it. */
    public <T> Optional<T> find(Class<T> api) {
        return Optional.ofNullable(sources.get(api))
                .filter(Shared.class::isInstance)
                .map(source -> api.cast(((Shared) source).service()));
    }

    /** Visits every service in the order they were offered. */
    public void forEach(BiConsumer<Class<?>, Source> visitor) {
        sources.forEach(visitor);
    }
}
