package org.productops.devhost.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.Documents;
import org.productops.devhost.osgi.PluginContainer;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.ModuleTypes;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.Services;
import org.productops.devhost.users.DemoPeople;
import org.productops.devhost.users.HostUsers;

/** One running product: its parts, the services they offer, and the plugins in it. */
public class HostProduct implements AutoCloseable {
    private final ProductSettings settings;
    private final Services services = new Services();
    private final ModuleTypes moduleTypes = new ModuleTypes();
    private final Documents documents;
    private final HostUsers users;
    private final List<ProductPart> parts;
    private PluginContainer container;

    /** @param parts in the order in which they are prepared and opened */
    public HostProduct(ProductSettings settings, List<ProductPart> parts) {
        this.settings = settings;
        this.documents = new Documents(settings.database());
        this.users = new HostUsers(documents);
        this.parts = new ArrayList<>(parts);
    }

    /** Starts the product with these plugins; it serves people when this returns. */
    public final void start(List<Path> plugins) {
        if (users.isEmpty()) {
            addPeople();
        }
        parts.forEach(part -> part.prepare(this));
        container = new PluginContainer(
                application(), directory().resolve("osgi"), plugins.size() > 1, services, moduleTypes);
        plugins.forEach(container::install);
        parts.forEach(part -> part.open(this));
    }

    private void addPeople() {
        DemoPeople.addAdministrator(users);
        if (demoData()) {
            DemoPeople.addAll(users);
        }
    }

    /** Which product this is. */
    public final Application application() {
        return settings.application();
    }

    /** SAL's platform id: {@code jira} or {@code conf}. */
    public final String key() {
        return application().platformId();
    }

    /** {@code jira} or {@code confluence}. */
    public final String applicationName() {
        return application().applicationName();
    }

    /** The address, with the context path and without a trailing slash. */
    public final URI baseUrl() {
        return settings.baseUrl();
    }

    /** The product's data directory. */
    public final Path directory() {
        return settings.directory();
    }

    /** Whether an empty product is to be filled with the demo story. */
    public final boolean demoData() {
        return settings.demoData();
    }

    /** What the product offers to plugins. */
    public final Services services() {
        return services;
    }

    /** The module types that the product knows. */
    public final ModuleTypes moduleTypes() {
        return moduleTypes;
    }

    /** People and groups. */
    public final HostUsers users() {
        return users;
    }

    /** The product's database. */
    public final Database database() {
        return settings.database();
    }

    /** The host's own records. */
    public final Documents documents() {
        return documents;
    }

    /** The plugins that run; empty until they are installed. */
    public final List<PluginHandle> plugins() {
        return container == null ? List.of() : container.plugins();
    }

    /**
     * Another part of this product.
     *
     * @throws IllegalStateException if there is none of this kind
     */
    public final <T extends ProductPart> T part(Class<T> type) {
        return parts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(applicationName() + " has no " + type.getSimpleName()));
    }

    @Override
    public final void close() {
        // What is added last is closed first.
        try (Closing closing = new Closing()) {
            parts.forEach(part -> closing.add(part::close));
            if (container != null) {
                closing.add(container);
            }
            parts.forEach(part -> closing.add(part::stop));
        }
        parts.clear();
        container = null;
    }
}
