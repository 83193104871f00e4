package org.productops.devhost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The services that a product offers to plugins; each becomes an OSGi service under its interface's name. */
public final class Services {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /**
     * Offers a service.
     *
     * @throws IllegalStateException if somebody offers it already
     */
    public <T> void add(Class<T> api, T implementation) {
        if (services.putIfAbsent(api, api.cast(implementation)) != null) {
            throw new IllegalStateException("Two parts offer " + api.getName());
        }
    }

    /**
     * The service.
     *
     * @throws IllegalStateException if nobody offers it
     */
    public <T> T get(Class<T> api) {
        return find(api).orElseThrow(() -> new IllegalStateException("No part offers " + api.getName()));
    }

    /** The service, if somebody offers it. */
    public <T> Optional<T> find(Class<T> api) {
        return Optional.ofNullable(api.cast(services.get(api)));
    }

    /** Visits every service in the order they were offered. */
    public void forEach(BiConsumer<Class<?>, Object> visitor) {
        services.forEach(visitor);
    }
}
