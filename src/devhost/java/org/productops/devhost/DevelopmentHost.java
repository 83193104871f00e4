package org.productops.devhost;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.database.Database;
import org.productops.devhost.database.DatabaseServer;
import org.productops.devhost.link.ApplicationLinksPart;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.product.Closing;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductSettings;

/** Plays Jira, Confluence or both in this JVM, with the packaged plugin installed. */
public final class DevelopmentHost implements AutoCloseable {
    private final Map<Application, HostProduct> products = new EnumMap<>(Application.class);
    private final Closing closing = new Closing();

    private DevelopmentHost() {}

    /**
     * Starts products; all of them if none is named. They serve people when this returns.
     *
     * @throws HostStartException if a port or the data directory cannot be had
     * @throws org.productops.devhost.plugin.PluginRefusedException if a plugin breaks a rule of a product
     */
    public static DevelopmentHost start(HostSettings settings, Application... applications) {
        DevelopmentHost host = new DevelopmentHost();
        try {
            host.open(settings, applications.length == 0 ? Application.values() : applications);
            return host;
        } catch (RuntimeException | Error e) {
            host.closeAfter(e);
            throw e;
        }
    }

    private void open(HostSettings settings, Application... applications) {
        DataDirectory data = closing.add(DataDirectory.open(settings.dataDirectory()));
        DatabaseServer server = closing.add(server(settings));
        List<Path> plugins = new ArrayList<>(List.of(settings.pluginJar()));
        plugins.addAll(settings.furtherPlugins());
        for (Application application : applications) {
            Database database = closing.add(server.open(application.applicationName()));
            HostProduct product = closing.add(new HostProduct(
                    new ProductSettings(
                            application,
                            address(application, settings.port(application)),
                            data.directory(application.applicationName() + "-home"),
                            database,
                            settings.demoData()),
                    ProductParts.of(application)));
            products.put(application, product);
            product.start(plugins);
        }
        link();
    }

    private static DatabaseServer server(HostSettings settings) {
        return settings.sharedDatabase().isPresent()
                ? DatabaseServer.at(settings.sharedDatabase().getAsInt())
                : DatabaseServer.in(settings.dataDirectory(), settings.databaseKind());
    }

    /** As administrators do once both products run. */
    private void link() {
        for (HostProduct product : products.values()) {
            products.values().stream()
                    .filter(other -> other != product)
                    .forEach(product.part(ApplicationLinksPart.class)::connect);
        }
    }

    private static URI address(Application application, int port) {
        return URI.create("http://localhost:" + PortChoice.of(application, port) + application.contextPath());
    }

    private void closeAfter(Throwable reason) {
        try {
            close();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** A running product. */
    public HostProduct product(Application application) {
        HostProduct product = products.get(application);
        if (product == null) {
            throw new IllegalStateException(application.displayName() + " was not started");
        }
        return product;
    }

    @Override
    public void close() {
        closing.close();
    }
}
